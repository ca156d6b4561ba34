import type { MissingReason } from '../../domain/observation.ts';
import type { Reading } from '../../domain/reading.ts';
import type { ColumnMapping, ColumnRole } from '../../intake/column-role.ts';
import type { IntakeIssue } from '../../intake/intake-issue.ts';
import type { FileFacts } from '../../intake/take-in.ts';
import type { Consequence } from '../../package/consequences/consequence.ts';

/** How sure it is what a column holds. */
export type Certainty = 'sure' | 'check' | 'skipped';

export interface ReportColumn {
  readonly name: string;
  /** As Excel names it: "D". */
  readonly letter: string;
  readonly first: string;
  readonly role: ColumnRole;
  readonly certainty: Certainty;
}

/** A row of the file as the sender sees it, with what was written in its cells since. */
export interface GridLine {
  readonly row: number;
  readonly cells: readonly string[];
  readonly isSkipped: boolean;
}

export interface EditedCell {
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

/** sum: what the file does not tell, and what follows from it. */
export type DifferenceKind = 'added' | 'changed' | 'sum' | 'missing';

/** One figure that a delivery changes. Values as a person reads them: "1.685", "minder dan 5", "geen". */
export interface DifferenceRow {
  readonly id: string;
  readonly kind: DifferenceKind;
  readonly indicator: string;
  readonly area: string;
  readonly period: string;
  readonly before: string;
  readonly after: string;
}

export interface DifferenceCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly missing: number;
  /** Districts, the region and years that follow. */
  readonly sums: number;
  /** Of those, how many become another number than the one that is published. */
  readonly changedSums: number;
}

/** What a file is about: names in the order of the file. */
export interface Subject {
  readonly indicators: readonly { readonly id: string; readonly name: string; readonly programme: string }[];
  readonly periods: readonly string[];
  readonly municipalities: number;
  /** Number of municipalities that there are in the last period. */
  readonly allMunicipalities: number;
}

/** The series that a reader will see, after the delivery. */
export interface Preview {
  readonly reading: Reading;
  readonly value: string;
  /** Why there is no number; null when there is one. */
  readonly reason: MissingReason | null;
  readonly period: string;
  readonly conclusion: string;
  readonly isProvisional: boolean;
}

/** All that the screen says of a file that could be read: plain data, made in the worker. */
export interface IntakeReport {
  /** The publication that the file was compared with, or one before it; null when it is not known. */
  readonly base: number | null;
  readonly file: FileFacts;
  readonly columns: readonly ReportColumn[];
  readonly mapping: ColumnMapping;
  readonly issues: readonly IntakeIssue[];
  /** Rows with an issue and their neighbours. */
  readonly lines: readonly GridLine[];
  readonly edited: readonly EditedCell[];
  readonly subject: Subject;
  readonly counts: DifferenceCounts;
  /** The first of the figures that are new, changed or missing. */
  readonly rows: readonly DifferenceRow[];
  readonly consequences: readonly Consequence[];
  readonly preview: Preview | null;
}

export type IntakeOutcome =
  | { readonly kind: 'refused'; readonly text: string }
  | { readonly kind: 'read'; readonly report: IntakeReport };
