import type { Cell } from './cell.ts';

/** Takes a row, its number as Excel counts it, and says whether to go on. The cells are only valid during the call. */
type VisitRow = (cells: readonly Cell[], row: number) => boolean;

/** A table that can be walked through any number of times without holding all of it in memory. */
export interface RowSource {
  /** Visits the rows in order; the row where a quotation mark is broken, or null. */
  scan(visit: VisitRow): number | null;
}

/** The rows of a list, numbered from 1. */
export function rowsOf(rows: readonly (readonly Cell[])[]): RowSource {
  return {
    scan(visit) {
      for (const [index, cells] of rows.entries()) if (!visit(cells, index + 1)) break;
      return null;
    },
  };
}
