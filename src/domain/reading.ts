import type { Area } from './area.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import type { Period } from './period.ts';
import type { SpcAssurance, SpcKind, SpcResult } from './spc.ts';
import type { Target } from './target.ts';

/** How a figure differs from an earlier one. Shares differ in points, counts in percent, the rest in its own unit. */
export interface Change {
  readonly against: Period;
  readonly type: 'percent' | 'points' | 'absolute';
  /** Signed, unrounded. */
  readonly amount: number;
}

/** bespreken | volgen | op koers | nog geen cijfer: how a list sorts. */
export type Attention = 'discuss' | 'follow' | 'on-course' | 'no-figure';

/** Why the quarterly series carries no signal icon; null when it does. */
export type SpcLimitation =
  | 'no-series'
  | 'running-total'
  | 'too-few'
  | 'trial'
  | 'flat'
  | 'small-counts'
  | 'hidden'
  | null;

/** All that a screen needs to know of one indicator in one area at one period; sentences and drawings are made from it. */
export interface Reading {
  readonly indicator: Indicator;
  readonly area: Area;
  /** The period that the screen stands at, usually a quarter. */
  readonly period: Period;
  /** The figure of the year of that period (or the last year before it that has a row); null when there is no row at all. */
  readonly figure: Observation | null;
  readonly previous: Observation | null;
  readonly change: Change | null;
  /** For "van 39": the number of municipalities of the area in that period; null when the indicator is no such part. */
  readonly whole: number | null;
  /** Target of the figure's year, else the first later one. */
  readonly target: Target | null;
  /** Does the figure itself reach the target of its own year? null when there is no figure, or no target for that year. */
  readonly targetReached: boolean | null;
  /** Quarters up to and including the period; null values are gaps. */
  readonly quarters: readonly Observation[];
  /** Target per quarter as drawn on the quarterly chart (a quarter of a yearly count); null when there is none. */
  readonly quarterTarget: number | null;
  /** Of quarters; null when there are none. */
  readonly spc: SpcResult | null;
  /** Index in quarters of the first point of each new group. */
  readonly rebaseAt: readonly number[];
  readonly limitation: SpcLimitation;
  /** null = too few points for an icon. */
  readonly variation: SpcKind | null;
  /** null = no target, or no icon possible. */
  readonly assurance: SpcAssurance | null;
  readonly attention: Attention;
}
