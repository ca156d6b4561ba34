import type { Period } from './period.ts';

export type ObservationStatus = 'final' | 'provisional';
/** gepubliceerd | afgeleid | voorbeeld: where a figure comes from. */
export type Origin = 'published' | 'derived' | 'example';
/** klein | afgeschermd | geheim | onbekend | nvt: why a value is absent. 0 is a value, never one of these. */
export type MissingReason = 'small' | 'withheld' | 'secret' | 'unknown' | 'not-applicable';

export interface Observation {
  readonly indicator: string;
  readonly area: string;
  readonly period: Period;
  /** In the unit of the indicator; a share is in percent (11.6). null when missing, and then reason says why. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly status: ObservationStatus;
  readonly origin: Origin;
  readonly reason: MissingReason | null;
  readonly note: string;
}

/** One indicator in one area: sorted by period, no period twice, gaps between first and last filled with null ('unknown'). */
export interface Series {
  readonly indicator: string;
  readonly area: string;
  readonly years: readonly Observation[];
  readonly quarters: readonly Observation[];
}
