import { createContext } from 'react';

interface LocationBuilder {
  /** "/thema/vis" -> "/thema/vis?gebied=utrecht-stad&periode=2019-K4": a link keeps the area and period of the screen. */
  readonly href: (path: string) => string;
  /** The same for a click at this moment: a choice of period whose screen is still being drawn counts already. */
  readonly follow?: (path: string) => string;
}

export const LocationContext = createContext<LocationBuilder>({ href: (path) => path });
