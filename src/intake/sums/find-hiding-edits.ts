import type { CellEdit } from '../intake-options.ts';
import { parseValue } from '../parse-value.ts';

/** The edits with which the sender hid a number: "<5", "klein", "afgeschermd". */
export function findHidingEdits(edits: readonly CellEdit[]): CellEdit[] {
  return edits.filter(({ value }) => {
    const parsed = parseValue(value);
    return parsed.kind === 'missing' && (parsed.reason === 'small' || parsed.reason === 'withheld');
  });
}
