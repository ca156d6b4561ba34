import type { Indicator } from '../../domain/indicator.ts';
import { readLocated } from '../../package/read-located.ts';
import { createGeography, type Geography } from './geography.ts';

/** What the figures are made for: areas, inhabitants and indicators of a package. */
export function readInputs(files: ReadonlyMap<string, Uint8Array>): { geography: Geography; indicators: Indicator[] } {
  const located = readLocated(files);
  const areas = located.areas.map(({ item }) => item);
  const populations = located.populations.map(({ item }) => item);
  return { geography: createGeography(areas, populations), indicators: located.indicators.map(({ item }) => item) };
}
