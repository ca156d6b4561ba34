import { type Cell, parseCellName } from './cell.ts';
import { type CellEdit, type IntakeOptions, MAX_COLUMNS } from './intake-options.ts';
import type { IssueFacts } from './intake-issue.ts';
import type { IssueCode } from './issue-sentences.ts';
import type { RowSource } from './row-source.ts';

export interface EditFault {
  readonly code: IssueCode;
  readonly facts: IssueFacts;
}

interface EditedRows {
  /** The rows as they are after the edits, under their own numbers. */
  readonly source: RowSource;
  /** What could not be done. */
  readonly faults: readonly EditFault[];
}

/** Row -> column -> what the sender wrote there. */
type Edits = Map<number, Map<number, string>>;

/** The rows with what the sender changed, and without those that the sender leaves out. Reads them once to know which are there. */
export function editRows(
  source: RowSource,
  { edits = [], skippedRows = [] }: Pick<IntakeOptions, 'edits' | 'skippedRows'>,
): EditedRows {
  const skipped = new Set(skippedRows);
  const last = countRows(source);
  const faults: EditFault[] = [];
  const byRow: Edits = new Map();
  for (const edit of edits) {
    const fault = place(edit, byRow, skipped, last);
    if (fault !== null) faults.push(fault);
  }
  for (const row of skipped) {
    if (!Number.isInteger(row) || row < 1 || row > last)
      faults.push({ code: 'overgeslagen-rij-ontbreekt', facts: { row } });
  }
  return { source: { scan: (visit) => scanEdited(source, byRow, skipped, visit) }, faults };
}

function place({ cell, value }: CellEdit, byRow: Edits, skipped: ReadonlySet<number>, last: number): EditFault | null {
  const found = parseCellName(cell);
  const facts = { ...(found ?? { columnName: cell }), value };
  if (found === null || found.row > last || found.column >= MAX_COLUMNS) {
    return { code: 'wijziging-buiten-bestand', facts };
  }
  if (skipped.has(found.row)) return { code: 'wijziging-in-overgeslagen-rij', facts };
  const own = byRow.get(found.row) ?? new Map<number, string>();
  byRow.set(found.row, own.set(found.column, value));
  return null;
}

function scanEdited(
  source: RowSource,
  byRow: Edits,
  skipped: ReadonlySet<number>,
  visit: Parameters<RowSource['scan']>[0],
): number | null {
  return source.scan((cells, row) => {
    if (skipped.has(row)) return true;
    const own = byRow.get(row);
    return visit(own === undefined ? cells : editCells(cells, own), row);
  });
}

function editCells(cells: readonly Cell[], own: ReadonlyMap<number, string>): Cell[] {
  const width = Math.max(cells.length, ...[...own.keys()].map((column) => column + 1));
  return Array.from({ length: width }, (_, column) => own.get(column) ?? cells[column] ?? '');
}

function countRows(source: RowSource): number {
  let last = 0;
  source.scan((_, row) => {
    last = row;
    return true;
  });
  return last;
}
