import type { Observation, Origin } from './observation.ts';
import type { Quarter } from './period.ts';
import { quartersBetween } from './period-math.ts';
import { isQuarter } from './period.ts';

/** What somebody expected of a quarter before it was over. */
export interface Expectation {
  readonly id: string;
  readonly indicator: string;
  readonly area: string;
  readonly period: Quarter;
  readonly from: number;
  readonly to: number;
  readonly author: string;
  /** ISO date on which it was written down. */
  readonly date: string;
  readonly origin: Origin;
}

/** A year ahead is as far as a chart looks. */
const AHEAD = 4;

/** An expectation and its place in a series: an index in quarters, or one behind the last. */
export interface PlacedExpectation {
  readonly expectation: Expectation;
  readonly index: number;
  /** null while the quarter lies ahead. */
  readonly outcome: Observation | null;
}

/** Those of the quarters of a series and of the year after it, oldest first; [] without a series. */
export function placeExpectations(
  expectations: readonly Expectation[],
  quarters: readonly Observation[],
): PlacedExpectation[] {
  const first = quarters[0]?.period;
  if (first === undefined || !isQuarter(first)) return [];
  return expectations
    .map((expectation) => {
      const index = quarters.findIndex(({ period }) => period === expectation.period);
      const place = index === -1 ? quartersBetween(first, expectation.period) : index;
      return { expectation, index: place, outcome: quarters[index] ?? null };
    })
    .filter(({ index, outcome }) => outcome !== null || (index >= quarters.length && index < quarters.length + AHEAD))
    .sort((a, b) => a.index - b.index);
}
