import type { Origin } from './observation.ts';

/** A dated event that charts show; a rebase makes the limits start anew at its quarter. */
export interface ChartEvent {
  readonly id: string;
  /** ISO date. */
  readonly date: string;
  readonly title: string;
  readonly text: string;
  /** Indicator ids; empty = all of them. */
  readonly indicators: readonly string[];
  /** Area ids; empty = all of them. */
  readonly areas: readonly string[];
  readonly rebase: { readonly reason: string; readonly author: string } | null;
  readonly origin: Origin;
}
