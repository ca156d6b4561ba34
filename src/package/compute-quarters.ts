import type { Observation } from '../domain/observation.ts';
import { isQuarter, type Quarter } from '../domain/period.ts';
import { comparePeriods } from '../domain/period-math.ts';

/** A quarter that one can stand at. */
export interface QuarterChoice {
  readonly period: Quarter;
  /** True when a figure of that quarter is still provisional. */
  readonly provisional: boolean;
}

/** The quarters that the package has figures of, oldest first; empty when it has none. */
export function computeQuarters(observations: readonly Observation[]): QuarterChoice[] {
  const provisional = new Map<Quarter, boolean>();
  for (const { period, status } of observations) {
    if (!isQuarter(period)) continue;
    provisional.set(period, status === 'provisional' || provisional.get(period) === true);
  }
  return [...provisional]
    .map(([period, value]) => ({ period, provisional: value }))
    .sort((a, b) => comparePeriods(a.period, b.period));
}
