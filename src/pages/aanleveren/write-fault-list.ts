import type { FoundTable } from '../../intake/choose-table.ts';
import type { IntakeIssue } from '../../intake/intake-issue.ts';
import { type SafeCell, writeSafeCsv } from '../../package/safe-csv.ts';

const COLUMN = 'fout';

/**
 * The sheet of a table as CSV with a column more, in which stands what is wrong with each row. It can be mended in Excel
 * and delivered as it is: that column is left out again.
 */
export function writeFaultList(table: FoundTable, issues: readonly IntakeIssue[]): string {
  const texts = new Map<number, string[]>();
  for (const { row, severity, text } of issues) {
    if (row === null || severity === 'hersteld') continue;
    texts.set(row, [...(texts.get(row) ?? []), text]);
  }
  const { headers, width } = table.layout;
  const lastHeader = headers.at(-1)?.row ?? 0;
  const rows: SafeCell[][] = [];
  table.sheet.source.scan((cells, row) => {
    if (row < lastHeader || row < table.block.firstRow || row > table.block.lastRow) rows.push([...cells]);
    else {
      const padded = Array.from({ length: Math.max(width, cells.length) }, (_, column) => cells[column] ?? '');
      rows.push([...padded, row === lastHeader ? COLUMN : (texts.get(row)?.join(' ') ?? '')]);
    }
    return true;
  });
  return writeSafeCsv(rows);
}
