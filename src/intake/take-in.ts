import { formatList } from '../domain/format-nl.ts';
import type { Period } from '../domain/period.ts';
import type { DataPackage } from '../package/data-package.ts';
import { createAreaNames } from './area-names.ts';
import type { ByteSource } from './byte-source.ts';
import { checkNotes } from './check-notes.ts';
import { checkAreaLevels } from './check-area-levels.ts';
import { checkDelivery } from './check-delivery.ts';
import { chooseEditedTable, type TableChoice } from './choose-table.ts';
import { type ColumnMapping, type MappedColumn, toMapping } from './column-role.ts';
import { computeDifference, type Difference } from './compute-difference.ts';
import type { Encoding } from './decode-bytes.ts';
import { type Delivery, listDelivered } from './delivery.ts';
import { fileDefaults } from './file-defaults.ts';
import { fillLabels, findOutline } from './fill-labels.ts';
import { findDuplicates } from './find-duplicates.ts';
import type { Delimiter } from './find-delimiter.ts';
import { findPersonColumns } from './find-person-columns.ts';
import { createIndicatorNames } from './indicator-names.ts';
import type { IntakeIssue } from './intake-issue.ts';
import { DEFAULT_LIMITS, type IntakeOptions } from './intake-options.ts';
import { createIssueList, type IssueList } from './issue-list.ts';
import { createKeyReader, type KeyReader } from './key-reader.ts';
import { type Known, mapColumns } from './map-columns.ts';
import { reportColumns, selectColumns } from './select-columns.ts';
import { createNameList } from './name-list.ts';
import { type ReadSheet, readFile } from './read-file.ts';
import { readObservations } from './read-observations.ts';
import { REFUSALS, type RefusalCode } from './refusals.ts';
import { planRows, type RowPlan, shapeOf } from './row-plan.ts';
import { reportHidden } from './report-hidden.ts';
import { readSections } from './read-sections.ts';
import { settleNumbers } from './settle-numbers.ts';
import { settlePeriods } from './settle-periods.ts';
import type { RawFigures } from './sums/create-sums-finder.ts';
import type { DerivedSum } from './sums/derive-sums.ts';
import { findHidingEdits } from './sums/find-hiding-edits.ts';

/** How the file was read. */
export interface FileFacts {
  readonly encoding: Encoding | 'xlsx';
  readonly delimiter: Delimiter | null;
  readonly shape: 'lang' | 'breed';
  /** Rows with figures. */
  readonly rows: number;
  readonly table: string;
  readonly tables: readonly string[];
}

export type IntakeResult =
  | { readonly kind: 'refused'; readonly code: RefusalCode; readonly text: string }
  | {
      readonly kind: 'read';
      readonly file: FileFacts;
      readonly columns: readonly MappedColumn[];
      /** To remember for the next file of the same make. */
      readonly mapping: ColumnMapping;
      readonly delivery: Delivery;
      readonly issues: readonly IntakeIssue[];
      readonly difference: Difference;
      /** Districts, the region and years that follow from the delivery and that the file does not tell. */
      readonly sums: readonly DerivedSum[];
    };

/**
 * Takes in a file that someone delivers: bytes to observations, what is wrong with them, and what they change in the
 * package. name is the file's own. Any bytes get an answer; nothing is repaired that no issue tells of.
 */
export async function takeIn(
  bytes: Uint8Array | ByteSource,
  name: string,
  data: DataPackage,
  options: IntakeOptions = {},
): Promise<IntakeResult> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const file = await readFile(bytes, limits);
  if (file.kind === 'refused') return refuse(file.code);
  const { choice, faults } = chooseEditedTable(file.sheets, options);
  if (choice === null) return refuse('geen-tabel');
  if (choice.table.layout.width > limits.maxColumns) return refuse('te-veel-kolommen');
  const known: Known = { areas: createAreaNames(data.areas), indicators: createIndicatorNames(data.indicators) };
  const persons = choice.tables.flatMap(({ layout }) => findPersonColumns(layout, known));
  if (persons.length > 0) return refusePersons(persons);
  const issues = createIssueList(limits.maxIssuesPerCode);
  if (file.uncertain) issues.add('codering-onzeker', {});
  for (const { code, facts } of faults) issues.add(code, facts);
  if (!choice.settled) reportChoice(choice, issues);
  const raw = readHidden(file.sheets, name, known, options, limits.maxRows);
  const { rows, shape, columns, delivery, plan } = takeTable(choice, name, known, options, limits.maxRows, issues);
  const { answers = {}, today } = options;
  const then = { ...data, referenceDate: laterOf(data.referenceDate, today) };
  const sums = checkDelivery(delivery, plan, then, answers, raw, issues);
  if (rows > limits.maxRows) return refuse('te-veel-rijen');
  return {
    kind: 'read',
    file: {
      encoding: file.encoding,
      delimiter: file.delimiter,
      shape,
      rows,
      table: choice.table.label,
      tables: choice.tables.map(({ label }) => label),
    },
    columns,
    mapping: toMapping(columns),
    delivery,
    issues: issues.finish(),
    difference: computeDifference(delivery, data),
    sums,
  };
}

/** The file without the edits that hide a number, so that what those numbers are part of can still be added up. */
function readHidden(
  sheets: readonly ReadSheet[],
  name: string,
  known: Known,
  options: IntakeOptions,
  maxRows: number,
): RawFigures {
  const hiding = new Set(findHidingEdits(options.edits ?? []));
  const edits = options.edits?.filter((edit) => !hiding.has(edit)) ?? [];
  const choice = hiding.size === 0 ? null : chooseEditedTable(sheets, { ...options, edits }).choice;
  if (choice === null) return () => null;
  // What is wrong with it is told of the file as the sender left it.
  const { delivery } = takeTable(choice, name, known, options, maxRows, createIssueList(0));
  const found = new Map(listDelivered(delivery).map((each) => [keyOf(each.indicator, each.area, each.period), each]));
  return (indicator, area, period) => found.get(keyOf(indicator, area, period)) ?? null;
}

function keyOf(indicator: string, area: string, period: Period): string {
  return `${indicator}|${area}|${period}`;
}

interface TakenTable {
  readonly rows: number;
  readonly shape: 'lang' | 'breed';
  readonly columns: readonly MappedColumn[];
  readonly delivery: Delivery;
  readonly plan: RowPlan;
}

function takeTable(
  { table }: TableChoice,
  name: string,
  known: Known,
  options: IntakeOptions,
  maxRows: number,
  issues: IssueList,
): TakenTable {
  const { sheet, block, layout } = table;
  const { answers = {}, allowUnknown = false } = options;
  const mapped = mapColumns(layout, known, options.mapping);
  const columns = allowUnknown ? mapped : selectColumns(mapped, known);
  reportColumns(columns, layout, allowUnknown, issues);
  const planned = planRows(columns);
  const { source, plan } = readSections(table.source, layout, planned, known, issues) ?? {
    source: table.source,
    plan: planned,
  };
  const around = { titles: [...layout.titles, sheet.name, name], facts: layout.facts };
  const defaults = fileDefaults(plan, around, answers, known, allowUnknown, issues);
  const keys = createKeyReader(plan, known, defaults, allowUnknown, issues);
  const header = layout.headers.at(-1)?.cells ?? [];
  const outline = findOutline(layout, plan);
  for (const column of outline) issues.add('namen-aangevuld', { column, columnName: plan.names[column] ?? '' });
  const reading = readObservations({
    source: outline.length === 0 ? source : fillLabels(source, layout.firstDataRow, outline, lastName(plan)),
    block,
    firstDataRow: layout.firstDataRow,
    header,
    plan,
    keys,
    isCbs: sheet.isCbs,
    allowUnknown,
    maxRows,
    onProgress: options.onProgress ?? (() => undefined),
    issues,
  });
  const { store } = reading;
  if (reading.brokenQuoteRow !== null) issues.add('aanhalingsteken', { row: reading.brokenQuoteRow });
  if (plan.values.length > 0 && reading.rows === 0) issues.add('geen-rijen', {});
  if (allowUnknown) reportUnknown(keys, issues);
  checkAreaLevels(store, plan, keys.areas, issues);
  const periods = settlePeriods(store, plan, keys, answers, allowUnknown, issues);
  settleNumbers(store, plan, keys, reading.values, answers, issues);
  const texts = createNameList<string>();
  const periodKeys = Int32Array.from(periods, ({ text }) => texts.place(text, () => text));
  findDuplicates(store, periodKeys, plan, issues);
  const delivery: Delivery = {
    store,
    indicators: keys.indicators,
    areas: keys.areas,
    periods,
    notes: reading.notes,
    defaultOrigin: answers.origin ?? 'published',
    allProvisional: answers.provisional ?? false,
  };
  checkNotes(delivery, plan, issues);
  reportHidden(sheet.hidden, delivery, columns, issues);
  return { rows: reading.rows, shape: shapeOf(plan), columns, delivery, plan };
}

/** The last column of names before the figures. */
function lastName({ keys, values }: RowPlan): number {
  const first = Math.min(...values.map(({ index }) => index));
  return Math.max(...keys.filter((column) => column < first));
}

function laterOf(date: string, other: string | undefined): string {
  return other !== undefined && other > date ? other : date;
}

function reportUnknown({ indicators, areas }: KeyReader, issues: IssueList): void {
  const strangers = {
    indicatoren: indicators.filter(({ id, indicator }) => indicator === null && id !== '').length,
    gebieden: areas.filter(({ id, area }) => area === null && id !== '').length,
  };
  if (strangers.indicatoren + strangers.gebieden === 0) return;
  issues.add('onbekend-toegestaan', {
    value: `Van de indicatoren kennen we er ${strangers.indicatoren} niet, van de gebieden ${strangers.gebieden}`,
  });
}

function reportChoice({ tables, table }: TableChoice, issues: IssueList): void {
  issues.add('meer-tabellen', {
    detail: String(tables.length),
    proposal: table.label,
    choices: tables.map(({ label }) => label),
  });
}

/** The whole file, also when persons stand on another sheet than the figures: it should not be sent at all. */
function refusePersons(columns: readonly string[]): IntakeResult {
  const names = formatList([...new Set(columns)].slice(0, 10).map((name) => `“${name.slice(0, 60)}”`));
  const code = 'persoonsgegevens';
  return { kind: 'refused', code, text: `${REFUSALS[code]} Het gaat om: ${names}.` };
}

function refuse(code: RefusalCode): IntakeResult {
  return { kind: 'refused', code, text: REFUSALS[code] };
}
