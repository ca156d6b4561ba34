import { createContext, useContext } from 'react';
import type { Period } from '../domain/period.ts';

/** Where every screen stands: the area and period of the address. */
interface LocationState {
  /** Id of an area that exists in the package. */
  readonly area: string;
  readonly period: Period;
  /** Goes to the same screen for another area; on a profile page to the profile of that area. */
  readonly setArea: (id: string) => void;
  readonly setPeriod: (period: Period) => void;
  /** "/thema/vis" -> "/thema/vis?gebied=utrecht-stad&periode=2019-K3": the address that keeps area and period. */
  readonly href: (path: string) => string;
}

export const LocationStateContext = createContext<LocationState | null>(null);

export function useLocationState(): LocationState {
  const state = useContext(LocationStateContext);
  if (!state) throw new Error('useLocationState works inside the app only.');
  return state;
}
