import { parseCellName } from '../cell.ts';
import type { CellEdit } from '../intake-options.ts';
import { parseValue } from '../parse-value.ts';

/** The edits with which the sender hid a number: "<5", "klein", "afgeschermd", and what was emptied in the same row. */
export function findHidingEdits(edits: readonly CellEdit[]): CellEdit[] {
  const rows = new Set(edits.filter(isHiding).map(rowOf));
  return edits.filter((edit) => isHiding(edit) || (rows.has(rowOf(edit)) && parseValue(edit.value).kind === 'blank'));
}

function isHiding({ value }: CellEdit): boolean {
  const parsed = parseValue(value);
  return parsed.kind === 'missing' && (parsed.reason === 'small' || parsed.reason === 'withheld');
}

function rowOf({ cell }: CellEdit): number | null {
  return parseCellName(cell)?.row ?? null;
}
