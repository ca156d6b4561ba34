import { cellName } from './cell.ts';
import { ISSUES, type IssueCode } from './issue-sentences.ts';
import type { Severity } from './issues/issue-kind.ts';

/** One thing that the sender of a file should know: what, where in Excel's own coordinates, and how to mend it. */
export interface IntakeIssue {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** As Excel numbers it; null for the file or a column as a whole. */
  readonly row: number | null;
  /** The name in the header, or the letter of a column without one. */
  readonly column: string | null;
  /** "D17" */
  readonly cell: string | null;
  /** What stands there, at most 500 letters of it. */
  readonly value: string;
  /** What may stand there instead, ready to be put in the cell. */
  readonly proposal: string | null;
  /** Answers to choose from, where the question is about the whole file or column. */
  readonly choices: readonly string[];
  /** A Dutch sentence: which cell, what is wrong, how to mend it. */
  readonly text: string;
}

export interface IssueFacts {
  readonly row?: number;
  /** Index of the column, from 0. */
  readonly column?: number;
  readonly columnName?: string;
  readonly value?: string;
  readonly proposal?: string | null;
  readonly choices?: readonly string[];
  /** What the sentence needs beside the value. */
  readonly detail?: string;
}

const MAX_VALUE = 500;

/** The issue with its sentence. */
export function createIntakeIssue(code: IssueCode, facts: IssueFacts): IntakeIssue {
  const { row = null, column, proposal = null, choices = [], detail = '' } = facts;
  // A broken file can have a cell of megabytes.
  const value = (facts.value ?? '').slice(0, MAX_VALUE);
  const cell = row === null || column === undefined ? null : cellName(column, row);
  const { severity, sentence } = ISSUES[code];
  const columnName = facts.columnName ?? null;
  const place = describePlace(cell, row, columnName);
  const text = sentence({ place, value: shorten(value), proposal: proposal ?? '', detail });
  return { code, severity, row, column: columnName, cell, value, proposal, choices, text };
}

function describePlace(cell: string | null, row: number | null, column: string | null): string {
  if (cell !== null) return `Cel ${cell}`;
  if (row !== null) return `Rij ${row}`;
  return column === null ? 'Het bestand' : `Kolom “${shorten(column)}”`;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}
