import type { SpcMethod } from './spc.ts';
import { sumExact } from './sum-exact.ts';

/** From the moving range of two points to three sigma: 3 / 1,128. */
const LIMIT = 2.66;
const SCREEN = 3.267;
const TRIAL_POINTS = 5;
const LEAST_BASELINE = 12;

/** Relative to the largest value: what lies nearer to a limit than this differs by the rounding of the computer only. */
export const ROUNDING = 1e-12;

export interface GroupLimits {
  readonly method: SpcMethod;
  readonly mean: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly lowerTwoSigma: number | null;
  readonly upperTwoSigma: number | null;
  /** In the unit of the values: two numbers nearer to each other than this are equal. */
  readonly tolerance: number;
}

interface LimitOptions {
  readonly baselinePoints?: number;
  readonly screening?: boolean;
  readonly minimumPoints: number;
}

/** The mean and the limits of one group, in the unit of the values; null where its number of points gives none. */
export function computeGroupLimits(values: readonly (number | null)[], options: LimitOptions): GroupLimits {
  const measured = values.filter(isMeasured);
  const ranges = movingRanges(baselineOf(values, options.baselinePoints));
  const tolerance = ROUNDING * Math.max(0, ...measured.map((value) => Math.abs(value)));
  const none = { mean: null, lower: null, upper: null, lowerTwoSigma: null, upperTwoSigma: null, tolerance };
  const judged = measured.length >= options.minimumPoints;
  // Without two measured periods in a row there is no moving range, however many points there are.
  if ((!judged && measured.length < TRIAL_POINTS) || ranges.length === 0) return { method: 'too-few', ...none };

  const base = baselineOf(values, options.baselinePoints).filter((value) => value !== null);
  const mean = meanOf(base);
  const range = averageRange(ranges, options.screening ?? false);
  if (range === 0) return { method: judged ? 'flat' : 'trial', ...none, mean };
  const three = LIMIT * range;
  const two = (2 / 3) * three;
  return {
    method: judged ? 'xmr' : 'trial',
    mean,
    lower: mean - three,
    upper: mean + three,
    lowerTwoSigma: mean - two,
    upperTwoSigma: mean + two,
    tolerance,
  };
}

/** False for a missing period, and for what is no finite number. */
export function isMeasured(value: number | null): value is number {
  return value !== null && Number.isFinite(value);
}

/** The values up to the last that counts for the limits, gaps included. */
function baselineOf(values: readonly (number | null)[], baselinePoints: number | undefined): (number | null)[] {
  const finite = values.map((value) => (isMeasured(value) ? value : null));
  if (baselinePoints === undefined || baselinePoints < LEAST_BASELINE) return finite;
  let left = baselinePoints;
  return finite.filter((value) => (value === null ? left > 0 : left-- > 0));
}

function movingRanges(values: readonly (number | null)[]): number[] {
  return values.flatMap((value, index) => {
    const before = values[index - 1] ?? null;
    return value === null || before === null ? [] : [Math.abs(value - before)];
  });
}

function averageRange(ranges: readonly number[], screening: boolean): number {
  const average = meanOf(ranges);
  if (!screening || average === 0) return average;
  return meanOf(ranges.filter((range) => range < SCREEN * average));
}

// Exactly summed, so that a point that lies on the mean is found to lie on it.
function meanOf(values: readonly number[]): number {
  return sumExact(values) / values.length;
}
