import type { Direction } from './indicator.ts';

export interface SpcOptions {
  readonly direction: Direction;
  readonly target?: number | null;
  /** Indexes of the first point of each new group. */
  readonly rebaseAt?: readonly number[];
  /** Number of first points of each group that the limits are computed over; at least 12. */
  readonly baselinePoints?: number;
  readonly screening?: boolean;
  readonly twoOfThreeCountsBeyond?: boolean;
  readonly nonNegative?: boolean;
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
