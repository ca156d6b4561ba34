import type { Area } from '../../domain/area.ts';
import type { Observation } from '../../domain/observation.ts';
import { isYear } from '../../domain/period.ts';
import { figureKeyOf, writeFigureRow } from '../../package/write-figure-row.ts';
import { toSumRow } from '../to-row-changes.ts';
import { createSumsFinder, type FigureData } from './create-sums-finder.ts';

const LEVELS = ['municipality', 'district', 'region'] as const;
const RANKS = [0, 1, 2, 3, 4, 5];

/** Whether a figure can be the sum of others of its indicator: a district, the region, or a year. */
export function isWide({ area, period }: Pick<Observation, 'area' | 'period'>, areas: readonly Area[]): boolean {
  return rankOf({ area, period }, areas) > 0;
}

/**
 * Which of the figures of one indicator that a publication changed were told by nobody, because they follow from the others: keys
 * of rows. data is the package before it. A sum that a file told to the letter counts as one that follows; one made of numbers
 * that the sender hid does not.
 */
export function findSums(data: FigureData, changed: readonly Observation[]): ReadonlySet<string> {
  const derive = createSumsFinder(data, () => null);
  const told: Observation[] = [];
  const sums = new Set<string>();
  // From small to large, so that a total of which a part was told is looked at with that part.
  for (const rank of RANKS) {
    const ofRank = changed.filter((each) => rankOf(each, data.areas) === rank);
    const lines = rank === 0 || ofRank.length === 0 ? new Set<string>() : writeSums(derive(told).derived, data);
    for (const each of ofRank) {
      if (lines.has(writeFigureRow(each))) sums.add(figureKeyOf(each));
      else told.push(each);
    }
  }
  return sums;
}

function writeSums(
  derived: ReturnType<ReturnType<typeof createSumsFinder>>['derived'],
  { indicators }: FigureData,
): ReadonlySet<string> {
  return new Set(
    derived.flatMap((sum) => {
      const indicator = indicators.find(({ id }) => id === sum.after.indicator);
      return indicator === undefined ? [] : [writeFigureRow(toSumRow(sum, indicator))];
    }),
  );
}

/** Municipality, district, region; then the same for years, which are sums of the rest. */
function rankOf({ area, period }: Pick<Observation, 'area' | 'period'>, areas: readonly Area[]): number {
  const level = areas.find(({ id }) => id === area)?.level ?? 'municipality';
  return LEVELS.indexOf(level) + (isYear(period) ? LEVELS.length : 0);
}
