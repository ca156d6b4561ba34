import type { MappedColumn } from './column-role.ts';
import { type Delivery, isImported } from './delivery.ts';
import type { HiddenLines } from './inspect-workbook.ts';
import type { IssueList } from './issue-list.ts';

/** Tells of rows and columns with figures that the sender did not see in Excel, and that are delivered all the same. */
export function reportHidden(
  hidden: HiddenLines,
  delivery: Delivery,
  columns: readonly MappedColumn[],
  issues: IssueList,
): void {
  if (hidden.rows.size > 0) {
    const { store } = delivery;
    const places = Array.from({ length: store.length }, (_, place) => place).filter((place) =>
      isImported(delivery, place),
    );
    const rows = new Set(places.map((place) => store.row[place] ?? 0).filter((row) => hidden.rows.has(row)));
    const [row] = rows;
    const others = rows.size === 2 ? 'een andere' : `${rows.size - 1} andere`;
    const value = rows.size === 1 ? 'deze rij is' : `deze rij en ${others} zijn`;
    if (row !== undefined) issues.add('verborgen-rijen', { row, value });
  }
  for (const { index, name, role } of columns) {
    if (hidden.columns.has(index) && role.kind !== 'skipped') {
      issues.add('verborgen-kolom', { columnName: name });
    }
  }
}
