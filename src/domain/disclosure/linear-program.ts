/** What is known beforehand of a number: it lies from low to high; high is Infinity when nothing bounds it. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** A sum of unknown numbers, each times its factor, that lies from low to high. */
export interface LinearRow extends Bounds {
  readonly terms: readonly { readonly column: number; readonly factor: number }[];
}

/** Unknown numbers (columns, counted from 0) and all that is known of them. */
export interface LinearProgram {
  readonly columns: readonly Bounds[];
  readonly rows: readonly LinearRow[];
}

/** A linear program that is open in a solver. */
export interface LinearSolver {
  /** A value for each column that fits everything; null when there is none. */
  readonly findAny: () => readonly number[] | null;
  /** The same with the least or greatest value of one column; null when that has no end. */
  readonly findEnd: (column: number, end: 'least' | 'greatest') => readonly number[] | null;
  readonly close: () => void;
}

/** How the domain reaches a solver without knowing one: the command line hands it over. */
export type OpenSolver = (program: LinearProgram) => LinearSolver;
