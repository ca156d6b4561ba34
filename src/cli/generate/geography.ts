import type { Area, Population } from '../../domain/area.ts';
import { type AreaTree, createAreaTree } from '../../domain/area-tree.ts';
import { type Quarter, type Year } from '../../domain/period.ts';
import { addQuarters, comparePeriods } from '../../domain/period-math.ts';

/** Stands for Vianen: a part of West-Utrecht until Vijfheerenlanden began in 2019, and no area of the package. */
export const REMAINDER = 'west-utrecht-rest';
const REMAINDER_DISTRICT = 'west-utrecht';
const REMAINDER_UNTIL: Year = '2019';
const REMAINDER_INHABITANTS = 20000;

export const LAST_QUARTER: Quarter = '2019-K4';
export const YEARS: readonly Year[] = ['2015', '2016', '2017', '2018', '2019'];

/** Where a count can fall: a municipality in the periods in which it exists, or the remainder. */
export interface Place {
  readonly id: string;
  readonly inhabitants: number;
}

export interface Geography {
  readonly areas: readonly Area[];
  readonly tree: AreaTree;
  readonly region: string;
  readonly districts: readonly string[];
  /** The municipalities of a district in a period, and the remainder where there is one. */
  readonly placesIn: (district: string, period: Quarter | Year) => Place[];
}

/** Throws RangeError when a municipality has no population, because then nothing can be divided. */
export function createGeography(areas: readonly Area[], populations: readonly Population[]): Geography {
  const tree = createAreaTree(areas);
  const inhabitants = new Map(populations.map((population) => [population.area, population.inhabitants]));
  const inhabitantsOf = (id: string): number => {
    const found = inhabitants.get(id);
    if (found === undefined) throw new RangeError(`No population of ${id}`);
    return found;
  };
  return {
    areas,
    tree,
    region: tree.region?.id ?? '',
    districts: areas.filter(({ level }) => level === 'district').map(({ id }) => id),
    placesIn(district, period) {
      const places = tree.children(district, period).map(({ id }) => ({ id, inhabitants: inhabitantsOf(id) }));
      if (!hasRemainder(district, period)) return places;
      return [...places, { id: REMAINDER, inhabitants: REMAINDER_INHABITANTS }];
    },
  };
}

export function hasRemainder(district: string, period: Quarter | Year): boolean {
  return district === REMAINDER_DISTRICT && period.slice(0, 4) < REMAINDER_UNTIL;
}

/** The quarters from one up to the last of the example. */
export function quartersFrom(from: Quarter): Quarter[] {
  const quarters: Quarter[] = [];
  for (let quarter = from; comparePeriods(quarter, LAST_QUARTER) <= 0; quarter = addQuarters(quarter, 1)) {
    quarters.push(quarter);
  }
  return quarters;
}
