import type { IntakeOptions } from '../../intake/intake-options.ts';
import type { DifferenceRow, IntakeOutcome } from './intake-report.ts';

/** Whose last figures a template holds. */
export interface TemplateSubject {
  readonly kind: 'programme' | 'indicator';
  readonly id: string;
}

/** What the page asks of the worker. */
export type WorkerTask =
  /** The file that the other tasks are about. */
  | { readonly kind: 'open'; readonly bytes: Uint8Array; readonly name: string }
  /** base: the publication that the site shows, as far as the page knows; null when that is not known. */
  | { readonly kind: 'take'; readonly options: IntakeOptions; readonly base: number | null }
  /** Figures of the file as it was taken last, from a place in the list on. */
  | { readonly kind: 'rows'; readonly from: number; readonly count: number }
  /** The file as CSV, with its faults in a column. */
  | { readonly kind: 'faults' }
  | { readonly kind: 'template'; readonly subject: TemplateSubject }
  /** The package as it would be after the delivery, as a zip file. */
  | { readonly kind: 'package' };

export type WorkerResult =
  | { readonly kind: 'opened' }
  | { readonly kind: 'outcome'; readonly outcome: IntakeOutcome }
  | { readonly kind: 'rows'; readonly rows: readonly DifferenceRow[] }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array };
