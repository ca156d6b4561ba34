import type { Area, Population } from './area.ts';
import { createAreaTree } from './area-tree.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import { startDate } from './period-math.ts';
import { computeRate, findInhabitants, sumInhabitants } from './rate.ts';

/** A percentage of fewer than this is not compared: one case more or less would move it too far. */
export const LEAST_DENOMINATOR = 15;

/**
 * Why an area is not compared: no figure of its own, none of the region in the same period (or 0), unknown inhabitants,
 * a share of fewer than 15, or an amount that says nothing beside that of a larger area.
 */
export type NoComparison = 'no-figure' | 'no-region' | 'no-population' | 'small-denominator' | 'not-comparable';

interface AreaComparisonInput {
  readonly indicator: Pick<Indicator, 'kind' | 'partOf'>;
  readonly own: Observation | null;
  /** Of the other areas that it is compared with; of another period than the own figure they count as missing. */
  readonly others: readonly Observation[];
  readonly region: Observation | null;
  readonly populations: readonly Population[];
  readonly areas: readonly Area[];
}

export interface AreaComparison {
  /** Difference with the region in percent of the region: 9 = 9% more. null when there is nothing to compare. */
  readonly own: number | null;
  readonly others: readonly { readonly area: string; readonly difference: number | null }[];
  /** null when own is a number. */
  readonly reason: NoComparison | null;
}

type Level = { readonly level: number } | { readonly reason: NoComparison };

/**
 * How figures differ from that of the region: a count per inhabitant, a stock of municipalities as a part of those in
 * the area, shares and means as they are. Never counts alone, and never a share with a denominator below 15.
 */
export function compareAreas(input: AreaComparisonInput): AreaComparison {
  const { own, others, region } = input;
  const toLevel = createLevels(input);
  const base = region === null || region.value === null ? null : toLevel(region);
  const period = own?.period ?? region?.period;

  const difference = (observation: Observation | null): Level => {
    if (observation === null || observation.value === null) return { reason: 'no-figure' };
    if (base === null || region?.period !== observation.period) return { reason: 'no-region' };
    if ('reason' in base) return base;
    const level = toLevel(observation);
    if ('reason' in level) return level;
    return base.level === 0 ? { reason: 'no-region' } : { level: ((level.level - base.level) / base.level) * 100 };
  };

  const ownDifference = difference(own);
  return {
    own: 'level' in ownDifference ? ownDifference.level : null,
    others: others.map((other) => {
      const found = difference(other.period === period ? other : null);
      return { area: other.area, difference: 'level' in found ? found.level : null };
    }),
    reason: 'reason' in ownDifference ? ownDifference.reason : null,
  };
}

/** What of a figure can be laid beside that of another area. */
function createLevels({ indicator, populations, areas }: AreaComparisonInput): (observation: Observation) => Level {
  const tree = createAreaTree(areas);
  return ({ value, denominator, area, period }) => {
    if (value === null) return { reason: 'no-figure' };
    const municipalities = tree.municipalitiesIn(area, period).map(({ id }) => id);
    if (indicator.kind === 'count') {
      const date = startDate(period);
      const people = findInhabitants(populations, area, date) ?? sumInhabitants(populations, municipalities, date);
      const rate = people === null ? null : computeRate(value, people.inhabitants);
      return rate === null ? { reason: 'no-population' } : { level: rate };
    }
    if (indicator.kind === 'stock') {
      if (indicator.partOf === null || municipalities.length === 0) return { reason: 'not-comparable' };
      return { level: value / municipalities.length };
    }
    const small = indicator.kind === 'share' && denominator !== null && denominator < LEAST_DENOMINATOR;
    return small ? { reason: 'small-denominator' } : { level: value };
  };
}
