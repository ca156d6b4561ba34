import type { Area } from './area.ts';
import type { Indicator } from './indicator.ts';
import { isYear, type Year } from './period.ts';
import type { Target } from './target.ts';

interface TargetQuestion {
  readonly targets: readonly Target[];
  readonly indicator: Pick<Indicator, 'id' | 'kind'>;
  readonly area: Pick<Area, 'id'>;
  /** Id of the region; null when there is none. */
  readonly region: string | null;
  readonly year: Year;
}

/**
 * The yearly target of the year, else the first later one; null when there is none. An area without any of its own takes
 * that of the region for shares, means and ratios; an amount for the whole region says nothing of a part of it.
 */
export function findTarget({ targets, indicator, area, region, year }: TargetQuestion): Target | null {
  const ofIndicator = targets.filter((target) => target.indicator === indicator.id && isYear(target.period));
  const own = ofIndicator.filter((target) => target.area === area.id);
  const carries = indicator.kind !== 'count' && indicator.kind !== 'stock';
  const used = own.length === 0 && carries ? ofIndicator.filter((target) => target.area === region) : own;
  const coming = used.filter(({ period }) => Number(period) >= Number(year));
  return coming.sort((a, b) => Number(a.period) - Number(b.period))[0] ?? null;
}

/** Does a value reach a target? A minimum or maximum that is met exactly is reached. */
export function reachesTarget(value: number, target: Pick<Target, 'kind' | 'value'>): boolean {
  return target.kind === 'minimum' ? value >= target.value : value <= target.value;
}

/** What a yearly target asks of one quarter: a quarter of a count, the same of everything else. */
export function toQuarterTarget(target: Pick<Target, 'value'>, { kind }: Pick<Indicator, 'kind'>): number {
  return kind === 'count' ? target.value / 4 : target.value;
}
