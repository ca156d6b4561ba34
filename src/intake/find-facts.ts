import { type Cell, textOf } from './cell.ts';
import { meaningOfHeader } from './header-words.ts';
import { parseValue } from './parse-value.ts';

/** A line above a table that says something of the whole: "Periode;2019-K3", "Bron:;politie". */
export interface Fact {
  /** Without the colon. */
  readonly name: string;
  readonly value: string;
}

export interface FactRow {
  /** Index among the rows given. */
  readonly index: number;
  readonly fact: Fact;
}

const NAMES =
  /^(?:datum|versie|auteur|contact(?:persoon)?|opsteller|opgesteld|gemaakt|gegenereerd|afdeling|organisatie|rapport(?:age)?|titel|bestand|tabel|peildatum|selectie|filter|toelichting)(?: .{1,20})?$/i;
const MOST_ROWS = 30;

/**
 * The lines above a table, of its first rows, that are no header: a name and a value in two cells side by side, under each
 * other. The last line before the figures is the header, also when it looks like one of these.
 */
export function findFacts(rows: readonly (readonly Cell[])[]): FactRow[] {
  const found: FactRow[] = [];
  let index = 0;
  for (; index < Math.min(rows.length, MOST_ROWS); index += 1) {
    const cells = rows[index] ?? [];
    const fact = toFact(cells);
    // Under a header that stands over more rows the next cell is blank.
    const isAlone = textOf(rows[index + 1]?.[firstFilled(cells)]) === '';
    if (fact !== null && !isAlone) found.push({ index, fact });
    else if (countTexts(cells) > 1) break;
  }
  const below = rows[index] ?? [];
  const isHeaderBelow =
    countTexts(below) > 1 && !below.some((cell) => parseValue(cell).kind === 'number' && !isYear(cell));
  return isHeaderBelow ? found : found.slice(0, -1);
}

/** The name and value of a row that holds two texts side by side and begins as such a line does; null for any other. */
export function toFact(cells: readonly Cell[]): Fact | null {
  if (countTexts(cells) !== 2) return null;
  const column = firstFilled(cells);
  const [name, value] = [textOf(cells[column]), textOf(cells[column + 1])];
  const bare = name.replace(/ ?:$/, '');
  const isName = bare !== name || meaningOfHeader(name) !== null || NAMES.test(name);
  return isName && value !== '' ? { name: bare, value } : null;
}

function firstFilled(cells: readonly Cell[]): number {
  return cells.findIndex((cell) => textOf(cell) !== '');
}

function isYear(cell: Cell): boolean {
  return /^(?:19|20)\d\d\*{0,2}$/.test(textOf(cell));
}

function countTexts(cells: readonly Cell[]): number {
  return cells.filter((cell) => textOf(cell) !== '').length;
}
