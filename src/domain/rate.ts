import type { Population } from './area.ts';

/** Inhabitants of an area on the counted date that lies nearest to the one asked for. */
interface InhabitantsOn {
  readonly inhabitants: number;
  /** ISO date of the count; of several municipalities the earliest. */
  readonly date: string;
}

/** Per 1.000 inhabitants unless another number is given; null when there are no inhabitants. */
export function computeRate(value: number, inhabitants: number, per = 1000): number | null {
  return inhabitants > 0 ? (value / inhabitants) * per : null;
}

/** The count of one area nearest to an ISO date, the earlier of two as near; null when it was never counted. */
export function findInhabitants(populations: readonly Population[], area: string, date: string): InhabitantsOn | null {
  const own = populations
    .filter((each) => each.area === area)
    .sort((a, b) => distance(a.date, date) - distance(b.date, date) || a.date.localeCompare(b.date));
  const [nearest] = own;
  return nearest ? { inhabitants: nearest.inhabitants, date: nearest.date } : null;
}

/** The inhabitants of areas together; null for no areas, or when one of them was never counted. */
export function sumInhabitants(
  populations: readonly Population[],
  areas: readonly string[],
  date: string,
): InhabitantsOn | null {
  const found = areas.map((area) => findInhabitants(populations, area, date)).filter((each) => each !== null);
  const [first] = found;
  if (first === undefined || found.length < areas.length) return null;
  return {
    inhabitants: found.reduce((sum, { inhabitants }) => sum + inhabitants, 0),
    date: found.reduce((earliest, { date: own }) => (own < earliest ? own : earliest), first.date),
  };
}

function distance(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b));
}
