import { parsePeriod } from '../domain/parse-period.ts';
import { type Cell, textOf } from './cell.ts';
import type { Block } from './find-blocks.ts';
import { type Fact, findFacts } from './find-facts.ts';
import { type HeaderMeaning, isUnit, meaningOfHeader } from './header-words.ts';
import { parseValue } from './parse-value.ts';
import { isPartOfYear } from './read-period.ts';
import type { RowSource } from './row-source.ts';

interface SampleRow {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** Where the names and the figures of a table stand. */
export interface Layout {
  /** Texts above the table. */
  readonly titles: readonly string[];
  /** What lines above the table say of it by name. */
  readonly facts: readonly Fact[];
  readonly headers: readonly SampleRow[];
  readonly firstDataRow: number;
  readonly width: number;
  /** Per column whether most of its cells below the header are figures or marks that stand for one. */
  readonly isNumeric: readonly boolean[];
  /** The first rows of figures, for telling what the columns hold. */
  readonly sample: readonly SampleRow[];
}

const SAMPLE_ROWS = 400;

/**
 * Finds titles, header rows and figures in the first rows of a table; null when there are no two filled cells in a row.
 * hasHeader: the first row is the header and nothing else is, as in JSON.
 */
export function findLayout(source: RowSource, block: Block, hasHeader: boolean): Layout | null {
  const taken = takeSample(source, block);
  const facts = hasHeader ? [] : findFacts(taken.map(({ cells }) => cells));
  const rows = taken.filter((_, index) => !facts.some((each) => each.index === index));
  const full = rows.filter(({ cells }) => countFilled(cells) >= 2);
  if (full.length === 0) return null;
  const width = full.reduce((widest, { cells }) => Math.max(widest, lastFilled(cells) + 1), 0);
  const below = full.slice(1);
  const lower = full.slice(Math.min(Math.ceil(full.length / 2), full.length - 1));
  const isNumeric = Array.from(
    { length: width },
    (_, column) => isMostlyNumeric(lower, column) || isMostlyNumeric(below, column),
  );
  const firstData = hasHeader
    ? 1
    : rows.findIndex(
        ({ cells }, index) =>
          isData(cells, isNumeric, rows.slice(0, index)) ||
          isUnderNames(cells, isNumeric, rows.slice(0, index), rows.slice(index + 1)),
      );
  const end = firstData < 0 ? rows.findIndex(({ cells }) => countFilled(cells) >= 2) + 1 : firstData;
  const before = rows.slice(0, end);
  const headers = before.filter(({ cells }) => hasHeader || (isHeader(cells, isNumeric) && !isTitle(cells, width)));
  const titles = before.filter((row) => !headers.includes(row));
  return {
    titles: titles.map(({ cells }) =>
      cells
        .map(textOf)
        .filter((text) => text !== '')
        .join(' '),
    ),
    facts: facts.map(({ fact }) => fact),
    headers,
    firstDataRow: rows[end]?.row ?? block.lastRow + 1,
    width: cutUnnamed(headers, isNumeric, rows.slice(end)),
    isNumeric,
    sample: rows.slice(end),
  };
}

/**
 * The width without numbers to the right of the last name: they are no column, but what a comma in a number, or a delimiter
 * too many, pushed out of the table.
 */
function cutUnnamed(
  headers: readonly SampleRow[],
  isNumeric: readonly boolean[],
  sample: readonly SampleRow[],
): number {
  // "013" is no figure, but what "1,013" leaves to the right of its column.
  const isText = (column: number): boolean => sample.some(({ cells }) => /\D/.test(textOf(cells[column])));
  const named = headers.reduce((widest, { cells }) => Math.max(widest, lastFilled(cells) + 1), 0);
  const lastText = isNumeric.findLastIndex((numeric, column) => !numeric && isText(column)) + 1;
  return headers.length === 0 ? isNumeric.length : Math.max(named, lastText);
}

function takeSample(source: RowSource, block: Block): SampleRow[] {
  const rows: SampleRow[] = [];
  source.scan((cells, row) => {
    if (row > block.lastRow || rows.length >= SAMPLE_ROWS) return false;
    if (row >= block.firstRow && countFilled(cells) > 0) rows.push({ row, cells: [...cells] });
    return true;
  });
  return rows;
}

function isMostlyNumeric(rows: readonly SampleRow[], column: number): boolean {
  let figures = 0;
  let others = 0;
  let words = 0;
  for (const { cells } of rows) {
    const parsed = parseValue(cells[column] ?? '');
    if (parsed.kind === 'blank') continue;
    if (parsed.kind === 'wrong') others += 1;
    // A column of reasons ("onbekend") holds no figures; one of marks (".", "x") may.
    else if (parsed.kind === 'missing' && textOf(cells[column]).length > 2) words += 1;
    else figures += 1;
  }
  return figures > 0 && figures + words >= others * 1.5;
}

/** Figures stand where figures belong, and it is no header row of years. */
function isData(cells: readonly Cell[], isNumeric: readonly boolean[], above: readonly SampleRow[]): boolean {
  if (countFilled(cells) < 2) return false;
  if (!isNumeric.includes(true)) return above.some((row) => countFilled(row.cells) >= 2);
  let figures = 0;
  let others = 0;
  isNumeric.forEach((numeric, column) => {
    if (!numeric) return;
    const { kind } = parseValue(cells[column] ?? '');
    if (kind === 'wrong') others += 1;
    else if (kind !== 'blank') figures += 1;
  });
  return figures > 0 && figures >= others && !isRowOfYears(cells, isNumeric, above);
}

const KEYS: ReadonlySet<HeaderMeaning | null> = new Set(['area', 'period', 'year', 'quarter', 'month', 'indicator']);

/**
 * "Utrecht;2019-K1;ca. 31" below "Gemeente;Periode;Aantal": names stand above it already, so that what is no figure in it
 * is a fault, and not one more row of names.
 */
function isUnderNames(
  cells: readonly Cell[],
  isNumeric: readonly boolean[],
  above: readonly SampleRow[],
  below: readonly SampleRow[],
): boolean {
  const texts = cells.map(textOf);
  const headers = above.filter((row) => countFilled(row.cells) >= 2);
  const figures = isNumeric.flatMap((numeric, column) => (numeric ? [column] : []));
  const filled = figures.map((column) => texts[column] ?? '').filter((text) => text !== '');
  const isNames = (name: (text: string) => boolean): boolean => filled.length > 0 && filled.every(name);
  if (headers.length === 0 || isNames(isUnit) || isNames((text) => isPeriodName(text))) return false;
  const isFilledBelow = (column: number): boolean =>
    below.filter((row) => textOf(row.cells[column]) !== '').length > below.length / 2;
  const keys = texts.flatMap((text, column) => {
    const meanings = headers.map((row) => meaningOfHeader(textOf(row.cells[column])));
    const isKey = text !== '' && !isNumeric[column] && !isHeaderWord(text) && meanings.some((each) => KEYS.has(each));
    return isKey && isFilledBelow(column) ? [column] : [];
  });
  const texted = isNumeric.flatMap((numeric, column) => (numeric || !isFilledBelow(column) ? [] : [column]));
  if (keys.length === 0 || (countFilled(cells) < 2 && texted.length > 1)) return false;
  const isNamed = headers.some(({ cells: names }) => {
    const labels = figures.map((column) => textOf(names[column]));
    return !labels.includes('') && new Set(labels).size === labels.length;
  });
  const hasOther = filled.length < figures.length || filled.some((text) => /\d/.test(text));
  return isNamed || hasOther || keys.some((column) => parsePeriod(texts[column] ?? '') !== null);
}

function isPeriodName(text: string): boolean {
  return parsePeriod(text)?.kind === 'period' || isPartOfYear(text);
}

/** ";2021;2022*;2023*": each year once, or once under each name in the row above, and no name of a row before them. */
function isRowOfYears(cells: readonly Cell[], isNumeric: readonly boolean[], above: readonly SampleRow[]): boolean {
  const columns = isNumeric.flatMap((numeric, column) => (numeric && isFigure(cells[column]) ? [column] : []));
  const years = columns.map((column) => parsePeriod(textOf(cells[column])));
  if (columns.length === 0 || years.some((year) => year?.kind !== 'period')) return false;
  const labelled = above.at(-1)?.cells ?? [];
  let label = '';
  const keys = columns.map((column) => {
    label = textOf(labelled[column]) || label;
    return `${label}|${textOf(cells[column])}`;
  });
  if (new Set(keys).size < keys.length) return false;
  const names = cells.filter((cell, column) => textOf(cell) !== '' && !columns.includes(column)).map(textOf);
  if (!above.every(isNoFullHeader)) return false;
  const isFirst = above.every((row) => countFilled(row.cells) < 2);
  if (names.every(isHeaderWord) && (columns.length > 1 || names.length > 0 || above.length === 0)) return true;
  const numbers = columns.map((column) => Number.parseInt(textOf(cells[column]), 10));
  return (columns.length >= 3 || (isFirst && columns.length === 2)) && isSteady(numbers);
}

/** 2018, 2019, 2020 or 2020, 2015, 2010: always on in the same direction, in steps no larger than the first. */
function isSteady(years: readonly number[]): boolean {
  const steps = years.slice(1).map((year, index) => year - (years[index] ?? 0));
  const [first = 0] = steps;
  return (
    first !== 0 && steps.every((step) => Math.sign(step) === Math.sign(first) && Math.abs(step) <= Math.abs(first))
  );
}

function isFigure(cell: Cell | undefined): boolean {
  const { kind } = parseValue(cell ?? '');
  return kind !== 'wrong' && kind !== 'blank';
}

function isHeaderWord(text: string): boolean {
  return meaningOfHeader(text) !== null || /^(?:naam|name|omschrijving|soort|type|verschil|groei)$/i.test(text);
}

/** True for a row that does not yet name two of the things that a figure is about; "aantal" over each column does not. */
function isNoFullHeader({ cells }: SampleRow): boolean {
  const meanings = cells.map((cell) => meaningOfHeader(textOf(cell)));
  return meanings.filter((meaning) => meaning !== null && meaning !== 'value').length < 2;
}

/** A name over a column of figures, or at least two names; else it is a title. */
function isHeader(cells: readonly Cell[], isNumeric: readonly boolean[]): boolean {
  return (
    countFilled(cells) >= 2 || cells.some((cell, column) => column > 0 && isNumeric[column] && textOf(cell) !== '')
  );
}

/** A text with the delimiter in it falls apart in a few cells, and then the row ends; a row of names is as wide as the table. */
function isTitle(cells: readonly Cell[], width: number): boolean {
  return textOf(cells[0]) !== '' && cells.length <= width / 2;
}

export function countFilled(cells: readonly Cell[]): number {
  let count = 0;
  for (const cell of cells) if (typeof cell === 'number' || cell.trim() !== '') count += 1;
  return count;
}

function lastFilled(cells: readonly Cell[]): number {
  return cells.findLastIndex((cell) => textOf(cell) !== '');
}
