import type { Direction } from './indicator.ts';
import { computeGroupLimits, type GroupLimits, isMeasured, ROUNDING } from './spc-limits.ts';
import { findRules } from './spc-rules.ts';

export interface SpcOptions {
  readonly direction: Direction;
  readonly target?: number | null;
  /** Indexes of the first point of each new group. */
  readonly rebaseAt?: readonly number[];
  /** Number of first points of each group that the limits are computed over; below 12 all of them count. */
  readonly baselinePoints?: number;
  /** Leaves moving ranges out that are not strictly below 3,267 times their average; false unless said. */
  readonly screening?: boolean;
  /** Does a point beyond the limit count in two of three? true unless said; NHSRplotthedots does not count it. */
  readonly twoOfThreeCountsBeyond?: boolean;
  /** For what cannot be negative: below a limit under 0 nothing is "below the limit". */
  readonly nonNegative?: boolean;
  /** Measured points that a group needs for a judgement: 13 unless said; 0 computes always. */
  readonly minimumPoints?: number;
}

export type SpcMethod = 'too-few' | 'trial' | 'xmr' | 'flat';
export type SpcRule = 'beyond-limit' | 'trend' | 'two-of-three' | 'shift';
export type SpcKind = 'common' | 'improvement' | 'concern' | 'neutral-high' | 'neutral-low';
export type SpcAssurance = 'pass' | 'fail' | 'hit-or-miss';

export interface SpcPoint {
  mean: number | null;
  lower: number | null;
  upper: number | null;
  lowerTwoSigma: number | null;
  upperTwoSigma: number | null;
  rule: SpcRule | null;
  side: 'high' | 'low' | null;
  kind: SpcKind | null;
}

export interface SpcResult {
  method: SpcMethod;
  points: SpcPoint[];
  variation: SpcKind | null;
  assurance: SpcAssurance | null;
}

const MINIMUM_POINTS = 13;

/**
 * XmR limits, rules and the two icons of a series sorted by period; null is a missing period. Each group between two
 * rebases stands alone. points is as long as values and in the unit of the values; method, variation and assurance are
 * those of the last group. Limits are as computed: a lower limit below 0 is cut by whoever draws. Never NaN: where
 * nothing can be computed everything is null.
 */
export function computeSpc(values: readonly (number | null)[], options: SpcOptions): SpcResult {
  const starts = groupStarts(values.length, options.rebaseAt ?? []);
  const groups = starts.map((start, index) => computeGroup(values.slice(start, starts[index + 1]), options));
  const last = groups.at(-1);
  return {
    method: last?.limits.method ?? 'too-few',
    points: groups.flatMap(({ points }) => points),
    variation: last?.kinds.at(-1) ?? null,
    assurance: last ? judgeTarget(last, options) : null,
  };
}

interface Group {
  readonly limits: GroupLimits;
  readonly points: readonly SpcPoint[];
  readonly measured: readonly number[];
  /** Labels of the measured points. */
  readonly kinds: readonly (SpcKind | null)[];
}

function groupStarts(length: number, rebaseAt: readonly number[]): number[] {
  const inside = rebaseAt.filter((index) => Number.isInteger(index) && index > 0 && index < length);
  return [...new Set([0, ...inside])].sort((a, b) => a - b);
}

function computeGroup(values: readonly (number | null)[], options: SpcOptions): Group {
  const { direction, minimumPoints = MINIMUM_POINTS } = options;
  const limits = computeGroupLimits(values, { ...options, minimumPoints });
  const measured = values.filter(isMeasured);
  const labels = limits.method === 'xmr' ? findRules(measured, limits, options) : [];
  const judged = limits.method === 'xmr' || limits.method === 'flat';
  let place = 0;
  const points = values.map((value): SpcPoint => {
    const { mean, lower, upper, lowerTwoSigma, upperTwoSigma } = limits;
    const own = { mean, lower, upper, lowerTwoSigma, upperTwoSigma };
    if (!isMeasured(value)) return { ...own, rule: null, side: null, kind: null };
    const label = labels[place++] ?? null;
    if (label !== null) return { ...own, ...label, kind: toKind(label.side, direction) };
    return { ...own, rule: null, side: null, kind: judged ? 'common' : null };
  });
  const kinds = points.filter((_, index) => isMeasured(values[index] ?? null)).map(({ kind }) => kind);
  return { limits, points, measured, kinds };
}

function toKind(side: 'high' | 'low', direction: Direction): SpcKind {
  if (direction === 'neutral') return side === 'high' ? 'neutral-high' : 'neutral-low';
  return (side === 'high') === (direction === 'higher') ? 'improvement' : 'concern';
}

/** Limits against the target; a flat group has none and compares its value. null without a target, or when neutral. */
function judgeTarget({ limits, measured }: Group, { direction, target = null }: SpcOptions): SpcAssurance | null {
  if (target === null || !Number.isFinite(target) || direction === 'neutral') return null;
  const higher = direction === 'higher';
  if (limits.method === 'flat') {
    const value = measured.at(-1);
    if (value === undefined) return null;
    return (higher ? value >= target : value <= target) ? 'pass' : 'fail';
  }
  const { lower, upper, tolerance, method } = limits;
  if (method !== 'xmr' || lower === null || upper === null) return null;
  const slack = Math.max(tolerance, ROUNDING * Math.abs(target));
  if (target > upper + slack) return higher ? 'fail' : 'pass';
  if (target < lower - slack) return higher ? 'pass' : 'fail';
  return 'hit-or-miss';
}
