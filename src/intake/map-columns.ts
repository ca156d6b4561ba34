import { parsePeriod } from '../domain/parse-period.ts';
import { ORIGINS } from '../package/schemas/words.ts';
import type { AreaNames } from './area-names.ts';
import { textOf } from './cell.ts';
import { type ColumnMapping, type ColumnRole, keyRole, type MappedColumn } from './column-role.ts';
import { countFilled, type Layout } from './find-layout.ts';
import { type HeaderMeaning, meaningOfHeader } from './header-words.ts';
import type { IndicatorNames } from './indicator-names.ts';
import { parseValue } from './parse-value.ts';
import { type HeaderColumn, readHeader } from './read-header.ts';
import { isPart, nameValues } from './name-values.ts';
import { isPartOfYear, readParts, readPeriod } from './read-period.ts';

export interface Known {
  readonly areas: AreaNames;
  readonly indicators: IndicatorNames;
}

/** What each column of a table holds: by the mapping of an earlier delivery, else by its header, else by its cells. */
export function mapColumns(layout: Layout, known: Known, mapping: ColumnMapping = {}): MappedColumn[] {
  const headers = readHeader(layout);
  // A column may be called "constructor".
  const given = headers.map(({ name }) => Object.hasOwn(mapping, name));
  const roles = headers.map(
    (header, index) => (given[index] ? mapping[header.name] : undefined) ?? roleOfHeader(header, layout, known),
  );
  fillGaps(headers, roles, layout, known);
  keepSmallestAreas(headers, roles, given);
  nameValues(headers, roles, given, known);
  demoteTexts(headers, roles, layout);
  return headers.map(({ index, name, row, unit }) => ({
    index,
    name,
    row,
    unit,
    role: roles[index] ?? keyRole('skipped'),
  }));
}

function roleOfHeader(header: HeaderColumn, layout: Layout, known: Known): ColumnRole | null {
  const { index } = header;
  const isNumeric = layout.isNumeric[index] ?? false;
  if (!header.hasName && (isBlank(layout, index) || (index === 0 && isNumeric && isSequence(layout, index)))) {
    return keyRole('skipped');
  }
  const meaning = header.hasName && header.period === null ? meaningOfHeader(header.name) : null;
  if (known.indicators.match(header.name).kind === 'indicator' && (isNumeric || isBlank(layout, index)))
    return value(header);
  if (meaning === null && isBlank(layout, index)) return keyRole('skipped');
  if (meaning === null) return isNumeric ? value(header) : null;
  return roleOfMeaning(meaning, header, layout);
}

function roleOfMeaning(meaning: HeaderMeaning, header: HeaderColumn, layout: Layout): ColumnRole | null {
  const { index } = header;
  const isNumeric = layout.isNumeric[index] ?? false;
  if (meaning === 'value' || meaning === 'context') return isNumeric || isBlank(layout, index) ? value(header) : null;
  if (meaning === 'code') return isNumeric || isSequence(layout, index) ? keyRole('skipped') : null;
  if (meaning === 'year' || meaning === 'quarter' || meaning === 'month') {
    // "Kwartaal" with 2019-K4 in it is a whole period; with 4 in it, only a part of one.
    const whole = share(layout, index, (text) => parsePeriod(text) !== null) > 0.5;
    if (meaning !== 'year' && whole) return keyRole('period');
    const isUnit = meaning === 'year' && isNumeric && !whole;
    return isUnit ? value(header) : keyRole(meaning);
  }
  if (meaning === 'period') return keyRole(partIn(layout, index) ?? meaning);
  if (
    meaning === 'origin' &&
    share(layout, index, (text) => ORIGINS.has(text.toLowerCase())) === 0 &&
    !isBlank(layout, index)
  ) {
    return null;
  }
  // "Misdrijven" over numbers counts them; "Soort misdrijf" over numbers holds their codes.
  const isCounted = /(?:misdrijv|delict)en$/i.test(header.name);
  if (
    meaning === 'indicator' &&
    isNumeric &&
    (isCounted || share(layout, index, (text) => /^0*\d{1,4}$/.test(text)) < 0.5)
  )
    return value(header);
  return keyRole(meaning);
}

/** What no header told: a column full of areas, of periods or of indicators, and single names such as "naam". */
function fillGaps(headers: readonly HeaderColumn[], roles: (ColumnRole | null)[], layout: Layout, known: Known): void {
  const has = (kind: ColumnRole['kind']): boolean => roles.some((role) => role?.kind === kind);
  const isArea = (text: string): boolean => known.areas.match(text).kind === 'area';
  if (!has('value')) {
    // No figures anywhere: then the column that says so holds them, and its cells are at fault.
    const meant = headers.find(({ index, name }) => roles[index] === null && isFigureName(name, known));
    if (meant !== undefined) roles[meant.index] = value(meant);
  }
  // The first day of a stretch of time does not tell how long it is.
  const ends = [/^(?:van|vanaf|begin|start|from)/i, /^(?:tot|t\/m|eind|end|until)/i].map((words) =>
    headers.find(({ index, name }) => words.test(name) && share(layout, index, isDay) > 0.8),
  );
  if (!ends.includes(undefined)) for (const end of ends) if (end) roles[end.index] = keyRole('dimension');
  const open = headers.filter(({ index }) => roles[index] === null);
  for (const { index } of open) {
    if (share(layout, index, isArea) > 0.5) roles[index] = keyRole('area');
    else if (share(layout, index, (text) => known.indicators.match(text).kind === 'indicator') > 0.5)
      roles[index] = keyRole('indicator');
    else if (!has('quarter') && !has('month') && partIn(layout, index) !== null)
      roles[index] = keyRole(partIn(layout, index) ?? 'dimension');
    else if (!has('period') && share(layout, index, (text) => parsePeriod(text) !== null) > 0.8)
      roles[index] = keyRole('period');
    else roles[index] = keyRole('dimension');
  }
  const years = headers.find(({ index }) => roles[index]?.kind === 'period' && isYears(layout, index));
  if (years !== undefined && headers.some(isPart)) roles[years.index] = keyRole('year');
  if (has('period') && has('year')) setFirst(roles, 'year', keyRole('skipped'));
  // A year in a column of its own that no header names.
  if (!has('period') && !has('year') && !headers.some(({ period }) => period !== null)) {
    const unnamed = headers.find(
      ({ index }) =>
        roles[index]?.kind === 'value' && isYears(layout, index) && layout.isNumeric.filter(Boolean).length > 1,
    );
    if (unnamed) roles[unnamed.index] = keyRole('period');
  }
  if (!has('area')) {
    const named = headers.find(
      ({ name, index }) => roles[index]?.kind === 'dimension' && /^naam$|^name$|gemeente|regio|district/i.test(name),
    );
    if (named) roles[named.index] = keyRole('area');
  }
}

/** Beside a column of municipalities, a column of districts or provinces only says where those lie. */
function keepSmallestAreas(
  headers: readonly HeaderColumn[],
  roles: (ColumnRole | null)[],
  given: readonly boolean[],
): void {
  const areas = headers.filter(({ index }) => roles[index]?.kind === 'area');
  const isSmall = ({ name }: HeaderColumn): boolean => /gem|wijk|buurt|postcode|plaats|municipal/i.test(name);
  const isLarge = ({ name }: HeaderColumn): boolean =>
    /provinc|land|regio|district|country|politie|ggd|eenheid|team|arrondissement/i.test(name);
  if (!areas.some(isSmall)) return;
  for (const area of areas) {
    if (isLarge(area) && !isSmall(area) && !(given[area.index] ?? false)) roles[area.index] = keyRole('skipped');
  }
}

/** Texts to the right of the figures say something about them; they tell rows apart only when nothing else does. */
function demoteTexts(headers: readonly HeaderColumn[], roles: (ColumnRole | null)[], layout: Layout): void {
  const firstValue = roles.findIndex((role) => role?.kind === 'value');
  if (firstValue < 0) return;
  const right = headers.filter(({ index }) => index > firstValue && roles[index]?.kind === 'dimension');
  const keys = headers.filter(
    ({ index }) => KEYS.has(roles[index]?.kind ?? '') && !right.some((each) => each.index === index),
  );
  const keyOf = (columns: readonly HeaderColumn[], cells: Layout['sample'][number]['cells']): string =>
    columns.map(({ index }) => textOf(cells[index])).join('|');
  const rows = layout.sample.map(({ cells }) => cells);
  const distinct = (columns: readonly HeaderColumn[]): number =>
    new Set(rows.map((cells) => keyOf(columns, cells))).size;
  let used: readonly HeaderColumn[] = keys;
  for (const column of right) {
    if (distinct([...used, column]) > distinct(used)) used = [...used, column];
    else roles[column.index] = keyRole('skipped');
  }
}

const KEYS: ReadonlySet<string> = new Set(['indicator', 'area', 'period', 'year', 'quarter', 'month', 'dimension']);

function isFigureName(name: string, known: Known): boolean {
  return meaningOfHeader(name) === 'value' || known.indicators.match(name).kind === 'indicator';
}

function value({ labels, period }: HeaderColumn): ColumnRole {
  return { kind: 'value', label: labels.join(' | '), period, area: null };
}

function setFirst(roles: (ColumnRole | null)[], kind: ColumnRole['kind'], role: ColumnRole): void {
  roles[roles.findIndex((each) => each?.kind === kind)] = role;
}

/** The share of filled cells for which something holds; 0 when all are blank. */
function share(layout: Layout, column: number, holds: (text: string) => boolean): number {
  const texts = layout.sample.map(({ cells }) => textOf(cells[column])).filter((text) => text !== '');
  return texts.length === 0 ? 0 : texts.filter(holds).length / texts.length;
}

function isBlank(layout: Layout, column: number): boolean {
  return layout.sample.every(({ cells }) => textOf(cells[column]) === '');
}

function isDay(text: string): boolean {
  return ['date', 'either'].includes(readPeriod(text).kind);
}

/** Whether a column says which quarter or month it is without the year: "K1", "jan."; null when it does neither. */
function partIn(layout: Layout, column: number): 'quarter' | 'month' | null {
  if (share(layout, column, isPartOfYear) <= 0.8) return null;
  const isQuarter = (text: string): boolean => readParts('2019', text, 'quarter').kind === 'period';
  return share(layout, column, isQuarter) > 0.5 ? 'quarter' : 'month';
}

function isYears(layout: Layout, column: number): boolean {
  return share(layout, column, (text) => /^(?:19[5-9]\d|20[0-4]\d)\*{0,2}$/.test(text)) === 1;
}

/** 1, 2, 3 or other numbers that never repeat; rows with one cell are titles or footers. */
function isSequence(layout: Layout, column: number): boolean {
  const rows = layout.sample.filter(({ cells }) => countFilled(cells) > 1);
  const texts = rows.map(({ cells }) => textOf(cells[column])).filter((text) => text !== '');
  return new Set(texts).size === texts.length && texts.every((text) => parseValue(text).kind === 'number');
}
