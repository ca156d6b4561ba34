import { findPersonData } from '../package/find-person-data.ts';
import { isBsn } from '../package/is-bsn.ts';
import { type Cell, columnLetter, textOf } from './cell.ts';
import type { Layout } from './find-layout.ts';
import { foldName } from './fold-name.ts';
import { meaningOfHeader } from './header-words.ts';
import type { Known } from './map-columns.ts';
import { isPersonAttribute, isPersonKey, type PersonWord, wordOfHeader } from './person-words.ts';

interface Column {
  readonly index: number;
  readonly name: string;
  readonly labels: readonly string[];
  /** Filled cells, without blanks around them. */
  readonly cells: readonly string[];
  readonly isNumeric: boolean;
}

/** So many cells that pass the test of a BSN, and none that does not, is no chance. */
const SURE_BSNS = 5;

/**
 * The columns of a table that hold data of persons, by what people call them; [] when it only holds figures. A name alone
 * is not enough where the cells say otherwise ("telefoon" over counts): the first rows of the table must look like it too.
 */
export function findPersonColumns(layout: Layout, known: Known): readonly string[] {
  const columns = readColumns(layout).filter(
    ({ labels, cells }) =>
      cells.length > 0 && !labels.some((label) => known.indicators.match(label).kind === 'indicator'),
  );
  const named = columns.filter((column) => holdsWord(column, known));
  const names =
    named.length > 0 || isPersonTable(columns, layout) ? columns.filter(isFullName) : findSureNames(columns, known);
  const rows = named.length + names.length === 0 ? findRowPerPerson(columns, layout) : [];
  return [...new Set([...named, ...names.filter((column) => !isKnown(column, known)), ...rows])].map(
    ({ name }) => name,
  );
}

function readColumns({ headers, sample, width, isNumeric }: Layout): Column[] {
  return Array.from({ length: width }, (_, index): Column => {
    const labels = headers.map(({ cells }) => textOf(cells[index])).filter((label) => label !== '');
    const cells = sample.map((row) => textOf(row.cells[index])).filter((cell) => cell !== '');
    return { index, name: labels.at(-1) ?? columnLetter(index), labels, cells, isNumeric: isNumeric[index] ?? false };
  });
}

function holdsWord({ labels, cells }: Column, known: Known): boolean {
  const word = labels.map((label) => wordOfHeader(foldName(label))).find((each) => each !== null);
  if (word !== undefined && word !== null) return FITS[word](cells, known);
  const numbers = cells.filter((cell) => /^\d{8,9}$/.test(cell));
  return numbers.length >= SURE_BSNS && numbers.length >= cells.length / 2 && numbers.every(isBsn);
}

const hasLetters = (cells: readonly string[]): boolean => cells.some((cell) => /\p{L}{2}/u.test(cell));

/** What the cells under such a name look like when they are of persons. */
const FITS: Readonly<Record<PersonWord, (cells: readonly string[], known: Known) => boolean>> = {
  bsn: () => true,
  birth: () => true,
  name: (cells, known) => hasLetters(cells) && !cells.every((cell) => known.areas.match(cell).kind === 'area'),
  address: (cells, known) => hasLetters(cells) && !cells.every((cell) => known.areas.match(cell).kind === 'area'),
  house: () => true,
  email: (cells) => cells.some((cell) => findPersonData(cell).some(({ kind }) => kind === 'email')),
  phone: (cells) => cells.some((cell) => cell.replace(/\D/g, '').length >= 9),
  number: (cells) => cells.some((cell) => /\d/.test(cell) && /\p{L}/u.test(cell)),
};

function isFullName({ labels, isNumeric }: Column): boolean {
  return !isNumeric && labels.some((label) => /^(?:volledige )?(?:naam|name|namen)$/.test(foldName(label)));
}

/** "J. de Vries", "Vries, J. de", "Jan de Vries"; and beside a column of areas any two names. */
function findSureNames(columns: readonly Column[], known: Known): Column[] {
  const hasAreas = columns.some((column) => !isFullName(column) && isKnown(column, known));
  const pattern = hasAreas ? TWO_NAMES : SURE_NAME;
  return columns.filter((column) => isFullName(column) && shareOf(column.cells, (cell) => pattern.test(cell)) > 0.5);
}

const SURE_NAME =
  /^(?:(?:\p{Lu}\. ?){1,5}(?:[a-z' ]{1,12} )?\p{Lu}|\p{Lu}[\p{L}'-]{1,30}, ?(?:\p{Lu}\.|\p{Lu}\p{Ll})|\p{Lu}\p{Ll}{1,20} (?:van|de|den|der|ter|ten|te)(?: (?:de|den|der|het|'t))? \p{Lu}\p{Ll})/u;
const TWO_NAMES = /^\p{Lu}[\p{L}.'-]{0,30}(?: [a-z']{1,5}){0,3} \p{Lu}[\p{L}'-]{1,30}$|^\p{Lu}[\p{L}'-]{1,30}, /u;

function isKnown({ cells }: Column, known: Known): boolean {
  return (
    shareOf(
      cells,
      (cell) => known.areas.match(cell).kind === 'area' || known.indicators.match(cell).kind === 'indicator',
    ) > 0.2
  );
}

function isPersonTable(columns: readonly Column[], layout: Layout): boolean {
  return findRowPerPerson(columns, layout).length > 0;
}

/**
 * The columns by which every row is one person: a number per row beside what somebody is (sex, age), or two such facts
 * without any figure that counts. A table that counts people by sex and age has a figure, and is none.
 */
function findRowPerPerson(columns: readonly Column[], { sample }: Layout): Column[] {
  const facts = columns.filter(({ labels }) => labels.some((label) => isPersonAttribute(foldName(label))));
  if (facts.length === 0 || sample.length < 3) return [];
  const keys = columns.filter(
    ({ labels, cells }) =>
      labels.some((label) => isPersonKey(foldName(label))) &&
      new Set(cells).size === cells.length &&
      cells.length === sample.length,
  );
  if (keys.length > 0) return [...keys, ...facts];
  const counts = columns.filter((column) => column.isNumeric && !facts.includes(column) && countsSomething(column));
  if (facts.length < 2 || counts.length > 0) return [];
  const rows = sample.map(({ cells }) => columns.map(({ index }) => keyOf(cells[index])).join('|'));
  const times = new Map<string, number>();
  for (const row of rows) times.set(row, (times.get(row) ?? 0) + 1);
  return shareOf(rows, (row) => times.get(row) === 1) > 0.5 ? facts : [];
}

/** A column of figures, and not of years, codes or only ones. */
function countsSomething({ labels, cells }: Column): boolean {
  const meanings = labels.map(meaningOfHeader);
  const isKey = meanings.some((meaning) => meaning !== null && meaning !== 'value' && meaning !== 'context');
  return !isKey && cells.some((cell) => cell !== '1');
}

function keyOf(cell: Cell | undefined): string {
  return textOf(cell).toLowerCase();
}

function shareOf(texts: readonly string[], test: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
}
