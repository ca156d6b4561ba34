import { type Cell, textOf } from './cell.ts';
import type { Block } from './find-blocks.ts';
import { type HeaderMeaning, meaningOfHeader } from './header-words.ts';
import { parseValue } from './parse-value.ts';
import type { RowSource } from './row-source.ts';

/** Columns of a sheet by their index, both included. */
export interface ColumnRange {
  readonly first: number;
  readonly last: number;
}

const SAMPLE_ROWS = 200;
const KEYS: ReadonlySet<HeaderMeaning | null> = new Set(['area', 'period', 'year', 'quarter', 'month', 'indicator']);

/**
 * The tables that stand beside each other in a block: parted by a blank column, and each beginning with a column that says
 * what its own figures are about. Empty when the block is one table.
 */
export function findSideTables(source: RowSource, block: Block): ColumnRange[] {
  const rows = takeRows(source, block);
  const ranges = partsBetweenBlanks(rows);
  return ranges.length > 1 && ranges.every((range) => isTable(rows, range)) ? ranges : [];
}

/** The same rows with nothing but some of their columns, which keep their place. */
export function cutColumns(source: RowSource, { first, last }: ColumnRange): RowSource {
  return {
    scan: (visit) => source.scan((cells, row) => visit(cells.slice(0, last + 1).fill('', 0, first), row)),
  };
}

function takeRows(source: RowSource, block: Block): (readonly Cell[])[] {
  const rows: (readonly Cell[])[] = [];
  source.scan((cells, row) => {
    if (row > block.lastRow || rows.length >= SAMPLE_ROWS) return false;
    if (row >= block.firstRow) rows.push([...cells]);
    return true;
  });
  return rows;
}

function partsBetweenBlanks(rows: readonly (readonly Cell[])[]): ColumnRange[] {
  const filled = new Set(
    rows.flatMap((cells) => cells.flatMap((cell, column) => (textOf(cell) === '' ? [] : [column]))),
  );
  const ranges: ColumnRange[] = [];
  for (const column of [...filled].sort((a, b) => a - b)) {
    const before = ranges.at(-1);
    if (before !== undefined && before.last === column - 1) ranges[ranges.length - 1] = { ...before, last: column };
    else ranges.push({ first: column, last: column });
  }
  return ranges;
}

/** Some row names what stands in its first column, and there are figures below it to the right. */
function isTable(rows: readonly (readonly Cell[])[], { first, last }: ColumnRange): boolean {
  const header = rows.findIndex(
    (cells) => KEYS.has(meaningOfHeader(textOf(cells[first]))) && textOf(cells[first + 1]) !== '',
  );
  if (header < 0) return false;
  return rows
    .slice(header + 1)
    .some((cells) => cells.slice(first + 1, last + 1).some((cell) => parseValue(cell).kind === 'number'));
}
