import type { Origin } from '../domain/observation.ts';
import type { PeriodKind } from '../domain/period.ts';
import type { ColumnMapping } from './column-role.ts';
import type { DateOrder } from './read-period.ts';

/** What the sender answered to questions that the file itself leaves open. */
export interface IntakeAnswers {
  /** Name of a column, or "*" for all -> how its numbers are written. */
  readonly notation?: Readonly<Record<string, 'dutch' | 'english'>>;
  readonly dateOrder?: DateOrder;
  /** What a day stands for. */
  readonly dateUnit?: PeriodKind;
  /** Shares between 0 and 1: read them as they stand, or times a hundred. */
  readonly fractions?: 'as-is' | 'percent';
  /** For a file without such a column: an id, or a period of the package. */
  readonly indicator?: string;
  readonly area?: string;
  readonly period?: string;
  /** Mark everything as provisional. */
  readonly provisional?: boolean;
  /** Where figures come from when the file does not say; published when not given. */
  readonly origin?: Origin;
}

/** A cell that the sender wrote anew. */
export interface CellEdit {
  /** "D17", as Excel names the cells of the chosen table's sheet. */
  readonly cell: string;
  readonly value: string;
}

export interface IntakeOptions {
  /** How an earlier delivery was mapped. */
  readonly mapping?: ColumnMapping;
  /** Which of several tables, from 1. */
  readonly table?: number;
  readonly answers?: IntakeAnswers;
  /** What the sender changed in the file; of two edits of one cell the last counts. */
  readonly edits?: readonly CellEdit[];
  /** Rows that the sender leaves out, as Excel numbers them; the others keep their number. */
  readonly skippedRows?: readonly number[];
  /** "2020-04-14": the day of the delivery, where that is later than the package is; a period that is not over is told. */
  readonly today?: string;
  /** Import indicators, areas and periods that the package does not have as they stand, to look at a foreign file. */
  readonly allowUnknown?: boolean;
  readonly limits?: Partial<IntakeLimits>;
  /** Told now and then how many rows have been read. */
  readonly onProgress?: (rows: number) => void;
}

export interface IntakeLimits {
  readonly maxBytes: number;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly maxIssuesPerCode: number;
}

/** More than that is no table. */
export const MAX_COLUMNS = 2000;

/** For the command line; in the browser and on the server less is allowed. */
export const DEFAULT_LIMITS: IntakeLimits = {
  maxBytes: 100_000_000,
  maxRows: 2_000_000,
  maxColumns: MAX_COLUMNS,
  maxIssuesPerCode: 1000,
};

/** For what comes over the web: on the server, and in the browser that checks it beforehand. */
export const WEB_LIMITS: IntakeLimits = {
  ...DEFAULT_LIMITS,
  maxBytes: 10_000_000,
  maxRows: 200_000,
  maxColumns: 100,
};
