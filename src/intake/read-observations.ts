import type { ObservationStatus, Origin } from '../domain/observation.ts';
import { unprotectCell } from '../package/protect-cell.ts';
import { ORIGINS, REASONS } from '../package/schemas/words.ts';
import { type Cell, textOf } from './cell.ts';
import type { Block } from './find-blocks.ts';
import { countFilled } from './find-layout.ts';
import type { IssueList } from './issue-list.ts';
import type { KeyReader, PeriodEntry } from './key-reader.ts';
import {
  createObservationWriter,
  type ObservationStore,
  ORIGIN_CODES,
  PROVISIONAL,
  REASON_PLACES,
} from './observation-store.ts';
import type { RowPlan, ValueColumn } from './row-plan.ts';
import type { RowSource } from './row-source.ts';
import { createValueReader, type ValueReader } from './value-reader.ts';

interface ReadObservations {
  readonly store: ObservationStore;
  /** Rows with figures: no titles, headers, footers or blank rows. */
  readonly rows: number;
  readonly brokenQuoteRow: number | null;
  readonly values: ValueReader;
  /** Place of an observation -> its note. */
  readonly notes: ReadonlyMap<number, string>;
}

interface ReadingOf {
  readonly source: RowSource;
  readonly block: Block;
  readonly firstDataRow: number;
  readonly header: readonly Cell[];
  readonly plan: RowPlan;
  readonly keys: KeyReader;
  readonly isCbs: boolean;
  readonly allowUnknown: boolean;
  /** One row more is read, to tell that there are more. */
  readonly maxRows: number;
  readonly onProgress: (rows: number) => void;
  readonly issues: IssueList;
}

const PROGRESS_STEP = 20_000;
const FOOTER =
  /^(?:bron(?:nen|vermelding)?\b|source\b|©|\(c\)|copyright|noot\b|noten\b|voetnoot|\(?\d{1,2}\) |\(?[a-z]\) |peildatum\b|stand per\b|let op\b|\*{1,2}[ )=:]|[¹²³⁴-⁹]|toelichting\b|laatst|bijgewerkt|gegenereerd|exportdatum|datum export|opmerking\b|disclaimer|centraal bureau)/i;
const STATUSES: ReadonlyMap<string, ObservationStatus> = new Map([
  ...['definitief', 'def', 'def.', 'd', 'definitief cijfer', 'definitieve cijfers', 'vastgesteld', 'final'].map(
    (word): [string, ObservationStatus] => [word, 'final'],
  ),
  ...[
    'voorlopig',
    'nader voorlopig',
    'voorl',
    'voorl.',
    'vrl',
    'v',
    'voorlopig cijfer',
    'voorlopige cijfers',
    'concept',
    'provisional',
    '*',
    '**',
  ].map((word): [string, ObservationStatus] => [word, 'provisional']),
]);

/** Walks once through the rows under the header and collects the observations; what is at fault becomes an issue. */
export function readObservations(reading: ReadingOf): ReadObservations {
  const { source, block, firstDataRow, header, plan, keys, allowUnknown, issues } = reading;
  const writer = createObservationWriter();
  const values = createValueReader(plan, reading.isCbs, allowUnknown, issues);
  const notes = new Map<number, string>();
  const headerPeriods = plan.values.map((column) => keys.readHeaderPeriod(column));
  const headerAreas = plan.values.map((column) => keys.readHeaderArea(column));
  const hasRowPeriod = plan.values.some(({ lacks }, index) => headerPeriods[index] === -2 && lacks === null);
  const hasRowArea = headerAreas.some((place) => place === -2);
  let pending: { readonly cells: readonly Cell[]; readonly row: number }[] = [];
  let rows = 0;

  function readRow(cells: readonly Cell[], row: number): void {
    rows += 1;
    if (rows % PROGRESS_STEP === 0) reading.onProgress(rows);
    const area = hasRowArea ? keys.readArea(cells, row) : -1;
    const period = hasRowPeriod ? keys.readPeriod(cells, row) : -1;
    const facts = readFacts(cells, row);
    for (let index = 0; index < plan.values.length; index += 1) {
      const column = plan.values[index];
      if (column === undefined) continue;
      const areaPlace = headerAreas[index] === -2 ? area : (headerAreas[index] ?? -1);
      const rowPeriod = column.lacks !== null ? keys.readPart(cells, row, column) : period;
      const periodPlace = headerPeriods[index] === -2 ? rowPeriod : (headerPeriods[index] ?? -1);
      readValue(cells, row, column, areaPlace, periodPlace, facts);
    }
  }

  // Most rows say the same as the row above them.
  let last: { readonly cells: readonly (Cell | undefined)[]; readonly facts: RowFacts } | null = null;
  const factColumns = [plan.status, plan.origin, plan.reason, plan.note].filter((column) => column >= 0);

  function readFacts(cells: readonly Cell[], row: number): RowFacts | null {
    if (factColumns.length === 0) return NO_FACTS;
    const known = last;
    if (known !== null && saysTheSame(cells, known.cells)) return known.facts;
    const facts = readNewFacts(cells, row);
    last = facts === null ? null : { cells: factColumns.map((column) => cells[column]), facts };
    return facts;
  }

  // Runs for every row: a loop makes no function anew each time.
  function saysTheSame(cells: readonly Cell[], known: readonly (Cell | undefined)[]): boolean {
    for (let index = 0; index < factColumns.length; index += 1) {
      if (cells[factColumns[index] ?? -1] !== known[index]) return false;
    }
    return true;
  }

  function readNewFacts(cells: readonly Cell[], row: number): RowFacts | null {
    const [status, origin, reason] = [
      textOf(cells[plan.status]),
      textOf(cells[plan.origin]),
      textOf(cells[plan.reason]),
    ];
    const at = (column: number, value: string) => ({ row, column, columnName: plan.names[column] ?? '', value });
    const found = status === '' ? 'final' : STATUSES.get(status.toLowerCase());
    const foundOrigin: Origin | null | undefined = origin === '' ? null : ORIGINS.get(origin.toLowerCase());
    const foundReason = reason === '' ? null : REASONS.get(reason.toLowerCase().replaceAll('.', ''));
    if (found === undefined) issues.add('onbekende-status', at(plan.status, status));
    if (foundOrigin === undefined) issues.add('onbekende-herkomst', at(plan.origin, origin));
    if (foundReason === undefined) issues.add('onbekende-reden', at(plan.reason, reason));
    if (found === undefined || foundOrigin === undefined || foundReason === undefined) return null;
    const originCode = foundOrigin === null ? 0 : ORIGIN_CODES.indexOf(foundOrigin);
    const reasonPlace = foundReason === null ? 0 : REASON_PLACES[foundReason];
    return {
      flags: found === 'provisional' ? PROVISIONAL : 0,
      origin: originCode,
      reason: reasonPlace,
      note: unprotectCell(textOf(cells[plan.note])),
      reasonText: reason,
    };
  }

  function readValue(
    cells: readonly Cell[],
    row: number,
    column: ValueColumn,
    area: number,
    period: number,
    facts: RowFacts | null,
  ): void {
    // Every cell is read before any is found wanting, so that a row tells of all its faults at once.
    const indicator = keys.readIndicator(cells, row, column);
    const isKnown = keys.indicators[indicator]?.indicator !== null;
    const hasReason = facts !== null && facts.reason > 0;
    const read = values.readValue(cells[column.index] ?? '', row, column.index, hasReason, isKnown);
    if (read === 'refused' || facts === null || indicator < 0 || area < 0 || period < 0) return;
    const isMissing = read.value !== read.value;
    if (!isMissing && facts.reason > 0) {
      const place = { row, column: plan.reason, columnName: plan.names[plan.reason] ?? '' };
      issues.add('waarde-met-reden', { ...place, value: facts.reasonText });
    }
    const flags = facts.flags | read.flags | (isProvisional(keys.periods[period]) ? PROVISIONAL : 0);
    const reason = isMissing ? facts.reason || read.reason : 0;
    const place = writer.push(
      indicator,
      area,
      period,
      read.value,
      reason,
      flags,
      facts.origin,
      read.notation,
      row,
      column.index,
    );
    if (plan.numerator >= 0 || plan.denominator >= 0) {
      const numerator =
        plan.numerator < 0 ? Number.NaN : values.readPart(cells[plan.numerator] ?? '', row, plan.numerator);
      const denominator =
        plan.denominator < 0 ? Number.NaN : values.readPart(cells[plan.denominator] ?? '', row, plan.denominator);
      writer.setParts(place, numerator, denominator);
    }
    if (facts.note !== '') notes.set(place, facts.note);
  }

  const brokenQuoteRow = source.scan((cells, row) => {
    if (row < firstDataRow) return true;
    if (row > block.lastRow || rows > reading.maxRows) return false;
    const kind = kindOfRow(cells, plan, header);
    if (kind === 'blank') return true;
    if (kind === 'pending') {
      pending.push({ cells: [...cells], row });
      return true;
    }
    if (pending.length > 0) {
      for (const each of pending) issues.add('rij-zonder-cijfers', { row: each.row, value: firstText(each.cells) });
      pending = [];
    }
    if (kind === 'footer') issues.add('voetregel-overgeslagen', { row, value: firstText(cells) });
    else if (kind === 'header') issues.add('kop-herhaald', { row });
    else if (kind === 'long') {
      const extra = cells.findIndex((cell, column) => column >= plan.width && textOf(cell) !== '');
      issues.add('rij-te-lang', { row, column: extra, value: textOf(cells[extra]), detail: String(plan.width) });
    } else readRow(cells, row);
    return true;
  });
  for (const { row, cells } of pending) issues.add('voetregel-overgeslagen', { row, value: firstText(cells) });
  return { store: writer.store, rows, brokenQuoteRow, values, notes };
}

interface RowFacts {
  readonly flags: number;
  readonly origin: number;
  readonly reason: number;
  readonly note: string;
  readonly reasonText: string;
}

const NO_FACTS: RowFacts = { flags: 0, origin: 0, reason: 0, note: '', reasonText: '' };

function isProvisional(period: PeriodEntry | undefined): boolean {
  return period?.read.kind === 'period' && period.read.provisional;
}

type RowKind = 'data' | 'blank' | 'footer' | 'pending' | 'header' | 'long';

/** pending: one text and nothing else, which is a footer when nothing comes after it. */
function kindOfRow(cells: readonly Cell[], plan: RowPlan, header: readonly Cell[]): RowKind {
  if (cells.length > plan.width && cells.some((cell, column) => column >= plan.width && textOf(cell) !== ''))
    return 'long';
  if (cells[0] === header[0] && isFilled(cells[0]) && isSameRow(cells, header)) return 'header';
  let isFilledIn = false;
  // Nearly every row ends here: one figure is enough, and this runs a million times.
  for (const { index } of plan.values) {
    const cell = cells[index];
    if (cell === undefined || cell === '') continue;
    if (isFigure(cell)) return 'data';
    isFilledIn ||= isFilled(cell);
  }
  const filled = countFilled(cells);
  if (filled === 0) return 'blank';
  if (filled <= 2 && FOOTER.test(firstText(cells))) return 'footer';
  if (isFilledIn) return isSameRow(cells, header) ? 'header' : 'data';
  const filledKeys = plan.keys.filter((index) => isFilled(cells[index])).length;
  if (plan.keys.length === 0) return 'pending';
  return filled === 1 && (filledKeys === 0 || plan.keys.length > 1) ? 'pending' : 'data';
}

function isSameRow(cells: readonly Cell[], header: readonly Cell[]): boolean {
  return header.length > 0 && header.every((cell, column) => textOf(cell) === textOf(cells[column]));
}

/** Quick and rough: a cell that begins with a digit. */
function isFigure(cell: Cell): boolean {
  if (typeof cell === 'number') return true;
  const code = cell.charCodeAt(0);
  return code >= 48 && code <= 57;
}

function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && textOf(cell) !== '';
}

function firstText(cells: readonly Cell[]): string {
  return cells.map(textOf).find((text) => text !== '') ?? '';
}
