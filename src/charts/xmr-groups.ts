import type { Reading } from '../domain/reading.ts';
import { toShownValue } from './shown-value.ts';

/** A stretch of quarters with one mean and one pair of limits. */
export interface XmrGroup {
  /** Index of the first and the last quarter. */
  readonly from: number;
  readonly to: number;
  readonly mean: number;
  /** null for a flat series, which has a mean alone. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Too few points to judge: its limits are dashed. */
  readonly trial: boolean;
}

/** The groups of a reading that have a mean, in order; none when there are too few points. */
export function computeXmrGroups(reading: Reading): XmrGroup[] {
  const count = reading.quarters.length;
  const starts = [0, ...reading.rebaseAt.filter((index) => index > 0 && index < count)];
  return starts.flatMap((from, place) => {
    const to = (starts[place + 1] ?? count) - 1;
    const points = (reading.spc?.points ?? []).slice(from, to + 1);
    const limits = points.find((point) => point.mean !== null);
    if (!limits || limits.mean === null) return [];
    const lower = toDrawnLower(reading, limits.lower);
    const trial = points.every((point) => point.kind === null);
    return [{ from, to, mean: limits.mean, lower, upper: limits.upper, trial }];
  });
}

/** A limit below 0 of something that is never negative is drawn at 0. */
export function toDrawnLower(reading: Reading, lower: number | null): number | null {
  return lower !== null && lower < 0 && isNonNegative(reading) ? 0 : lower;
}

/** True when no value of the series lies below 0. */
export function isNonNegative(reading: Reading): boolean {
  return reading.quarters.every((observation) => (toShownValue(observation) ?? 0) >= 0);
}
