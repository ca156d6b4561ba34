import type { Origin } from './observation.ts';

/** afgerond | op-schema | loopt-achter | niet-gestart */
export type ActionStatus = 'done' | 'on-schedule' | 'behind' | 'not-started';

export interface Action {
  readonly id: string;
  readonly programme: string;
  /** Short form for a row. */
  readonly title: string;
  /** Full sentence of our own that keeps the facts of the agenda. */
  readonly text: string;
  /** A, B or C (doel); null where the agenda gives none. */
  readonly objective: string | null;
  /** 1, 2 or 3 (resultaat); null where the agenda gives none. */
  readonly result: string | null;
  /** Where in the agenda: "Veiligheid & Zorg, resultaat 1, actie 4". */
  readonly place: string;
  /** The measurable goal of the agenda: 10 bijeenkomsten; null where it has none. */
  readonly goal: { readonly value: number; readonly unit: string } | null;
  readonly indicators: readonly string[];
  /** Area ids; empty = the whole region. */
  readonly areas: readonly string[];
  readonly status: ActionStatus;
  readonly owner: string;
  /** ISO dates. */
  readonly start: string;
  readonly due: string;
  /** The date now expected when it is later than due. */
  readonly expected: string | null;
  /** Meeting or decision: a diamond on the timeline. */
  readonly milestone: string | null;
  readonly progress: { readonly value: number; readonly of: number } | null;
  /** Where status, owner, dates and progress come from: example in this package. */
  readonly origin: Origin;
}
