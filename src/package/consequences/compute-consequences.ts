import type { AreaLevel } from '../../domain/area.ts';
import { buildSeries } from '../build-series.ts';
import type { DataPackage } from '../data-package.ts';
import type { Consequence } from './consequence.ts';
import { findClaimChanges } from './find-claim-changes.ts';
import { findDecisionChanges } from './find-decision-changes.ts';
import { findOutdatedLetters } from './find-outdated-letters.ts';
import { findReadingChanges } from './find-reading-changes.ts';

const KINDS: readonly Consequence['kind'][] = ['target', 'signal', 'claim', 'decision', 'letter'];
const LEVELS: readonly AreaLevel[] = ['region', 'district', 'municipality'];

/**
 * What a change of the package does to what people read in it: targets that tip, signals that appear or vanish, claims
 * that lose support, decisions that rest on a changed figure, letters that go out of date. The weightiest first, and of
 * one kind the region before the districts before the municipalities; [] when nobody has to look at anything.
 */
export function computeConsequences(before: DataPackage, after: DataPackage): readonly Consequence[] {
  const then = { data: before, series: buildSeries(before.observations) };
  const now = { data: after, series: buildSeries(after.observations) };
  const found = [
    ...findReadingChanges(then, now),
    ...findClaimChanges(then, now),
    ...findDecisionChanges(before, after),
    ...findOutdatedLetters(before, after),
  ];
  const rank = createRank(after);
  return found
    .map((consequence) => ({ consequence, rank: rank(consequence) }))
    .sort((a, b) => compare(a.rank, b.rank))
    .map(({ consequence }) => consequence);
}

function createRank({ areas, indicators }: DataPackage): (consequence: Consequence) => readonly number[] {
  const areaPlaces = new Map(areas.map(({ id, level }, index) => [id, [LEVELS.indexOf(level), index] as const]));
  const indicatorPlaces = new Map(indicators.map(({ id }, index) => [id, index]));
  return ({ kind, area, indicator }) => {
    const [level, place] = areaPlaces.get(area) ?? [LEVELS.length, 0];
    return [KINDS.indexOf(kind), level, indicatorPlaces.get(indicator) ?? indicators.length, place];
  };
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, one] of a.entries()) {
    const difference = one - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
