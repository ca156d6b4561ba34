import { createContext } from 'react';

export interface LocationBuilder {
  /** "/thema/vis" -> "/thema/vis?gebied=utrecht-stad&periode=2019-K4": a link keeps the area and period of the screen. */
  readonly href: (path: string) => string;
}

export const LocationContext = createContext<LocationBuilder>({ href: (path) => path });
