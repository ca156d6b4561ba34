import type { Cell } from './cell.ts';
import { textOf } from './cell.ts';
import { toFact } from './find-facts.ts';
import { parseValue } from './parse-value.ts';
import type { RowSource } from './row-source.ts';

/** A table in a sheet: from its titles to its footers, rows as Excel numbers them. */
export interface Block {
  readonly firstRow: number;
  readonly lastRow: number;
  /** Rows that hold anything. */
  readonly filledRows: number;
}

interface Segment {
  readonly first: number;
  last: number;
  rows: number;
  readonly head: (readonly Cell[])[];
}

const HEAD_ROWS = 6;
const MAX_BLOCKS = 50;

/** True when some row of the text before the last is blank, so that there may be more than one table. Linear. */
export function hasBlankRow(text: string): boolean {
  // CRLF is one line end: to find a row between its halves would have every file of Excel walked through once more.
  return /(?:^|\n|\r(?!\n))(?:[;,|"]|[^\S\n\r])*(?:\n|\r\n?)(?=[^\n\r])/.test(text);
}

/** The tables of a sheet that stand below each other, parted by blank rows. A blank row inside a table does not part it. */
export function findBlocks(source: RowSource): Block[] {
  const segments: Segment[] = [];
  let open: Segment | null = null;
  source.scan((cells, row) => {
    if (cells.every((cell) => textOf(cell) === '')) {
      open = null;
      return true;
    }
    if (open === null) {
      open = { first: row, last: row, rows: 0, head: [] };
      segments.push(open);
    }
    open.last = row;
    open.rows += 1;
    if (open.head.length < HEAD_ROWS) open.head.push([...cells]);
    return segments.length < 10_000;
  });
  const blocks: Block[] = [];
  let before: Segment | null = null;
  for (const segment of segments) {
    const last = blocks.at(-1);
    const isNew = last === undefined || (before !== null && startsTable(segment) && blocks.length < MAX_BLOCKS);
    if (isNew) blocks.push({ firstRow: segment.first, lastRow: segment.last, filledRows: segment.rows });
    else blocks[blocks.length - 1] = { ...last, lastRow: segment.last, filledRows: last.filledRows + segment.rows };
    // Titles belong to the table below them, so only a segment with rows of a table can have one after it.
    if (isTable(segment)) before = segment;
  }
  return blocks;
}

function isTable({ head }: Segment): boolean {
  const full = head.filter((cells) => filled(cells) >= 2);
  return full.length >= 2 && !full.every((cells) => toFact(cells) !== null);
}

/** Its first full row has names, and the row below has figures where the first has none. */
function startsTable(segment: Segment): boolean {
  const full = segment.head.filter((cells) => filled(cells) >= 2);
  const [first, ...others] = full;
  if (first === undefined || others.length === 0) return false;
  const figures = (cells: readonly Cell[]): number => cells.filter((cell) => parseValue(cell).kind === 'number').length;
  const isNamed =
    figures(first) < filled(first) / 2 ||
    /^(?:19|20)\d\d\*{0,2}$/.test(textOf(first.findLast((cell) => textOf(cell) !== '')));
  return isNamed && others.some((cells) => figures(cells) > figures(first));
}

function filled(cells: readonly Cell[]): number {
  return cells.filter((cell) => textOf(cell) !== '').length;
}
