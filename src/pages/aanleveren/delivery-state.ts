import type { Concept } from '../../stores/concept-store.ts';
import type { IntakeOptions } from '../../intake/intake-options.ts';
import { type DeliveryChoices, NO_CHOICES, toIntakeOptions } from './delivery-choices.ts';
import type { IntakeOutcome, IntakeReport } from './intake-report.ts';

/** Where a delivery stands; each step holds just what it needs. */
export type DeliveryState =
  | { readonly step: 'loading' }
  /** This browser has no concept of that name. */
  | { readonly step: 'unknown' }
  | Open<{
      readonly step: 'reading';
      readonly rows: number;
      /** What was known before it was read anew. */
      readonly report: IntakeReport | null;
    }>
  | Open<{ readonly step: 'stopped' }>
  | Open<{ readonly step: 'refused'; readonly text: string }>
  | Open<{ readonly step: 'failed'; readonly message: string }>
  | Open<{ readonly step: 'checked'; readonly report: IntakeReport }>;

type Open<T> = T & {
  readonly concept: Concept;
  readonly choices: DeliveryChoices;
  /** What the file is read with: another object only when it must be read anew. */
  readonly options: IntakeOptions;
};

export type DeliveryEvent =
  | { readonly type: 'loaded'; readonly concept: Concept | null; readonly choices: DeliveryChoices }
  | { readonly type: 'reading' }
  | { readonly type: 'progress'; readonly rows: number }
  | { readonly type: 'answered'; readonly outcome: IntakeOutcome }
  | { readonly type: 'failed'; readonly message: string }
  | { readonly type: 'stopped' }
  | { readonly type: 'chosen'; readonly change: (choices: DeliveryChoices) => DeliveryChoices }
  /** Another file in place of this one. */
  | { readonly type: 'replaced'; readonly concept: Concept };

/** The state after something happened. What was chosen stays, whatever the reading comes to. */
export function reduceDelivery(state: DeliveryState, event: DeliveryEvent): DeliveryState {
  if (event.type === 'loaded') {
    if (event.concept === null) return { step: 'unknown' };
    return open(event.concept, event.choices);
  }
  if (!('concept' in state)) return state;
  const { concept, choices, options } = state;
  switch (event.type) {
    case 'reading':
      return { step: 'reading', concept, choices, options, rows: 0, report: reportOf(state) };
    case 'progress':
      return state.step === 'reading' ? { ...state, rows: event.rows } : state;
    case 'answered':
      return event.outcome.kind === 'refused'
        ? { step: 'refused', concept, choices, options, text: event.outcome.text }
        : { step: 'checked', concept, choices, options, report: event.outcome.report };
    case 'failed':
      return { step: 'failed', concept, choices, options, message: event.message };
    case 'stopped':
      return { step: 'stopped', concept, choices, options };
    case 'chosen': {
      const next = event.change(choices);
      return { ...state, choices: next, options: isReadAlike(choices, next) ? options : toIntakeOptions(next) };
    }
    case 'replaced':
      return open(event.concept, NO_CHOICES);
  }
}

/** What is known of the file, also while it is read anew; null before it was read. */
export function reportOf(state: DeliveryState): IntakeReport | null {
  return 'report' in state ? state.report : null;
}

function open(concept: Concept, choices: DeliveryChoices): DeliveryState {
  return { step: 'reading', concept, choices, options: toIntakeOptions(choices), rows: 0, report: null };
}

/** Whether the file would be read the same way: a tick or a note does not change that. */
function isReadAlike(before: DeliveryChoices, after: DeliveryChoices): boolean {
  const parts = ['table', 'mapping', 'answers', 'edits', 'skippedRows'] as const;
  return parts.every((part) => before[part] === after[part]);
}
