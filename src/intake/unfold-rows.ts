import { type Cell, textOf } from './cell.ts';
import { type Delimiter, findDelimiter } from './find-delimiter.ts';
import type { RowSource } from './row-source.ts';
import { scanRows } from './scan-rows.ts';

const SAMPLE_ROWS = 300;

export interface UnfoldedRows {
  readonly source: RowSource;
  readonly delimiter: Delimiter;
}

/**
 * The cells of rows that each hold a whole row in one cell, as a spreadsheet makes of CSV that it did not take apart; null when
 * the rows are no such thing. Rows keep their number.
 */
export function unfoldRows(source: RowSource): UnfoldedRows | null {
  const lines: string[] = [];
  const brokenRow = source.scan((cells) => {
    const texts = cells.map(textOf).filter((text) => text !== '');
    if (texts.length > 1) lines.length = 0;
    else lines.push(...texts);
    return texts.length < 2 && lines.length < SAMPLE_ROWS;
  });
  if (brokenRow !== null || lines.length < 2) return null;
  const { delimiter } = findDelimiter(lines.join('\n'));
  const widths = lines.map((line) => cellsOf(line, delimiter).length);
  const most = widths.filter((width) => width > 1 && width === widths[1]).length;
  if (most < lines.length * 0.8) return null;
  return {
    delimiter,
    source: { scan: (visit) => source.scan((cells, row) => visit(cellsOf(onlyText(cells), delimiter), row)) },
  };
}

function cellsOf(line: string, delimiter: Delimiter): readonly string[] {
  let found: readonly string[] = [];
  scanRows(line, delimiter, (cells) => {
    found = [...cells];
    return false;
  });
  return found;
}

function onlyText(cells: readonly Cell[]): string {
  return cells.map(textOf).find((text) => text !== '') ?? '';
}
