import { parseCellName, textOf } from '../../intake/cell.ts';
import type { IntakeIssue } from '../../intake/intake-issue.ts';
import type { CellEdit } from '../../intake/intake-options.ts';
import type { RowSource } from '../../intake/row-source.ts';
import type { EditedCell, GridLine } from './intake-report.ts';

/** So many rows with an issue are shown at once; the rest follows when these are mended. */
const MAX_ROWS = 150;

/** Rows with an issue and the row above and below each, as Excel numbers them, in order. */
export function rowsToShow(issues: readonly IntakeIssue[], skippedRows: readonly number[]): number[] {
  const named = [...new Set(issues.flatMap(({ row }) => row ?? []))].slice(0, MAX_ROWS);
  const around = [...named, ...skippedRows].flatMap((row) => [row - 1, row, row + 1]);
  return [...new Set(around)].filter((row) => row > 0).sort((a, b) => a - b);
}

/** Those rows of the file, with what was written in their cells since, and the cells as they stood before that. */
export function readLines(
  source: RowSource,
  rows: readonly number[],
  edits: readonly CellEdit[],
  skippedRows: readonly number[],
): { readonly lines: readonly GridLine[]; readonly edited: readonly EditedCell[] } {
  const wanted = new Set(rows);
  const written = edits.flatMap(({ cell, value }) => {
    const place = parseCellName(cell);
    return place === null ? [] : [{ ...place, cell, value }];
  });
  const last = Math.max(0, ...rows, ...written.map(({ row }) => row));
  const lines: GridLine[] = [];
  const edited: EditedCell[] = [];
  source.scan((cells, row) => {
    const own = written.filter((edit) => edit.row === row);
    for (const { cell, column, value } of own) edited.push({ cell, before: textOf(cells[column]), after: value });
    if (wanted.has(row)) {
      const shown = cells.map(textOf);
      for (const { column, value } of own) {
        while (shown.length <= column) shown.push('');
        shown[column] = value;
      }
      lines.push({ row, cells: shown, isSkipped: skippedRows.includes(row) });
    }
    return row < last;
  });
  return { lines, edited };
}
