import type { Observation } from '../observation.ts';
import { isQuarter, type Quarter } from '../period.ts';
import type { Reading } from '../reading.ts';
import type { SpcPoint } from '../spc.ts';

/** What the quarterly series says at its last measured point; sentences pick from it. */
export interface SeriesFacts {
  readonly observation: Observation;
  readonly value: number;
  readonly point: SpcPoint;
  readonly mean: number | null;
  /** As drawn: a limit below 0 of what is never negative is 0. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** How many measured quarters in a row, up to the last, lie strictly on one side of the mean. */
  readonly sameSide: number;
  /** How many rises or falls in a row end at the last point. */
  readonly steps: number;
  /** How many of the last three measured quarters lie beyond two sigma, on the side of the last. */
  readonly nearLimit: number;
  /** Measured quarters since the last rebase. */
  readonly measured: number;
  /** True when none of them is a signal. */
  readonly allCommon: boolean;
  /** The quarters that the limits were computed over. */
  readonly reference: { readonly from: Quarter; readonly to: Quarter; readonly count: number } | null;
}

interface Measured {
  readonly observation: Observation;
  readonly value: number;
  readonly point: SpcPoint;
}

/** null when there is no series, or nothing was measured since the last rebase. */
export function computeSeriesFacts(reading: Reading): SeriesFacts | null {
  const all = measuredPoints(reading, 0);
  const group = measuredPoints(reading, Math.max(0, ...reading.rebaseAt));
  const last = group.at(-1);
  if (!last) return null;
  const nonNegative = all.every(({ value }) => value >= 0);
  const { mean, lower, upper } = last.point;
  return {
    ...last,
    mean,
    lower: lower !== null && nonNegative ? Math.max(0, lower) : lower,
    upper,
    sameSide: countSameSide(group),
    steps: countSteps(group),
    nearLimit: countNearLimit(group.slice(-3), last.point.side),
    measured: group.length,
    allCommon: group.every(({ point }) => point.kind === 'common'),
    reference: referenceOf(group, reading.indicator.baselinePoints),
  };
}

/** True when the last point of the quarterly series is a signal. */
export function isSignal(reading: Reading): boolean {
  return reading.variation !== null && reading.variation !== 'common';
}

function measuredPoints(reading: Reading, from: number): Measured[] {
  return reading.quarters.flatMap((observation, index) => {
    const point = reading.spc?.points[index];
    const { value } = observation;
    return index < from || value === null || point === undefined ? [] : [{ observation, value, point }];
  });
}

function sideOf({ value, point }: Measured): number {
  return point.mean === null ? 0 : Math.sign(value - point.mean);
}

function countSameSide(group: readonly Measured[]): number {
  const last = group.at(-1);
  const side = last ? sideOf(last) : 0;
  if (side === 0) return 0;
  const breaks = group.findLastIndex((each) => sideOf(each) !== side);
  return group.length - 1 - breaks;
}

function countSteps(group: readonly Measured[]): number {
  const steps = group.slice(1).map(({ value }, index) => Math.sign(value - (group[index]?.value ?? value)));
  const direction = steps.at(-1) ?? 0;
  if (direction === 0) return 0;
  return steps.length - 1 - steps.findLastIndex((step) => step !== direction);
}

function countNearLimit(lastThree: readonly Measured[], side: SpcPoint['side']): number {
  return lastThree.filter(({ value, point }) => {
    if (side === 'high') return point.upperTwoSigma !== null && value > point.upperTwoSigma;
    return side === 'low' && point.lowerTwoSigma !== null && value < point.lowerTwoSigma;
  }).length;
}

function referenceOf(group: readonly Measured[], baselinePoints: number | null): SeriesFacts['reference'] {
  const used = baselinePoints === null ? group : group.slice(0, baselinePoints);
  const from = used[0]?.observation.period;
  const to = used.at(-1)?.observation.period;
  return from && to && isQuarter(from) && isQuarter(to) ? { from, to, count: used.length } : null;
}
