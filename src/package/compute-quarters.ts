import type { Observation } from '../domain/observation.ts';
import { isQuarter, type Quarter } from '../domain/period.ts';
import { comparePeriods } from '../domain/period-math.ts';

/** A quarter that one can stand at. */
export interface QuarterChoice {
  readonly period: Quarter;
  /** True when a figure of that quarter is still provisional. */
  readonly provisional: boolean;
  /** False while most figures of the quarter have still to come: the first of them say nothing of the whole. */
  readonly filled: boolean;
}

/** Of the figures of the fullest quarter before it, so many make a quarter that a screen can begin with. */
const SHARE = 0.5;

interface Count {
  known: number;
  provisional: boolean;
}

/** The quarters that the package has figures of, oldest first; empty when it has none. */
export function computeQuarters(observations: readonly Observation[]): QuarterChoice[] {
  const counts = new Map<Quarter, Count>();
  for (const { period, status, value } of observations) {
    if (!isQuarter(period)) continue;
    const count = counts.get(period) ?? { known: 0, provisional: false };
    if (value !== null) count.known += 1;
    if (status === 'provisional') count.provisional = true;
    counts.set(period, count);
  }
  let fullest = 0;
  return [...counts]
    .sort(([a], [b]) => comparePeriods(a, b))
    .map(([period, { known, provisional }]) => {
      const filled = known >= fullest * SHARE;
      fullest = Math.max(fullest, known);
      return { period, provisional, filled };
    });
}
