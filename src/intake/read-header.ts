import { parsePeriod } from '../domain/parse-period.ts';
import { groupBy } from '../package/group-by.ts';
import { columnLetter, textOf } from './cell.ts';
import type { Layout } from './find-layout.ts';
import { isUnit, meaningOfHeader } from './header-words.ts';
import { readParts } from './read-period.ts';

/** What the header rows say of one column. */
export interface HeaderColumn {
  readonly index: number;
  /** What a person calls the column: its last label, else its letter. */
  readonly name: string;
  readonly hasName: boolean;
  /** Labels from top to bottom without units and periods; those that stand over several columns are given to each. */
  readonly labels: readonly string[];
  readonly unit: string | null;
  /** The label that is a period, as it stands: "2022*". */
  readonly period: string | null;
  /** The row of that label, or of the last label. */
  readonly row: number;
}

/** What a pivot table of Excel writes above its columns; it names nothing. */
const PIVOT = /^(?:kolomlabels|column labels)$/i;

/** The columns of a table as its header rows describe them. */
export function readHeader(layout: Layout): HeaderColumn[] {
  const rows = layout.headers.map(({ row, cells }, level) => ({
    row,
    labels: spread(cells.map(textOf), layout, level < layout.headers.length - 1),
  }));
  const isUnitRow = rows.map(
    ({ labels }) =>
      rows.length > 1 &&
      labels.some((label, column) => label !== '' && layout.isNumeric[column]) &&
      labels.every((label, column) => !layout.isNumeric[column] || label === '' || isUnit(label) || isKeyWord(label)),
  );
  const columns = Array.from({ length: layout.width }, (_, index): HeaderColumn => {
    const found = rows
      .map(({ row, labels }, level) => ({ row, level, label: labels[index] ?? '' }))
      .filter(({ label }) => label !== '' && !PIVOT.test(label));
    if (!(layout.isNumeric[index] ?? false)) return describe(index, found.slice(-1), null, null, layout);
    const unit = found.findLast(({ level, label }) => isUnitRow[level] && isUnit(label));
    const when = findPeriod(found.filter((each) => each !== unit));
    const rest = found.filter((each) => each !== unit && !when.used.includes(each));
    return describe(index, rest, when, unit ?? null, layout);
  });
  return nameApart(columns);
}

interface Label {
  readonly row: number;
  readonly label: string;
}

interface FoundPeriod {
  readonly text: string | null;
  readonly used: readonly Label[];
}

/** The label that is a period; or a year above and a quarter or month below it, as one period. */
function findPeriod(labels: readonly Label[]): FoundPeriod {
  const period = labels.findLast(({ label }) => parsePeriod(label) !== null);
  if (period === undefined) return { text: null, used: [] };
  const parsed = parsePeriod(period.label);
  // Of a quarter or month no other label is a part.
  if (parsed?.kind === 'period' && parsed.period.length === 4) {
    for (const part of labels) {
      for (const unit of ['quarter', 'month'] as const) {
        const whole = part === period ? null : readParts(period.label, part.label, unit);
        if (whole?.kind === 'period' && whole.period.length > 4) return { text: whole.period, used: [period, part] };
      }
    }
  }
  return { text: period.label, used: [period] };
}

function describe(
  index: number,
  labels: readonly Label[],
  when: FoundPeriod | null,
  unit: Label | null,
  layout: Layout,
): HeaderColumn {
  const period = when?.used.at(-1);
  const last = labels.at(-1) ?? period ?? unit ?? undefined;
  return {
    index,
    name: last?.label ?? columnLetter(index),
    hasName: last !== undefined,
    labels: [...new Set(labels.map(({ label }) => label))],
    unit: unit?.label ?? null,
    period: when?.text ?? null,
    row: (period ?? last)?.row ?? layout.firstDataRow,
  };
}

/** Columns of the same name get all their labels and their period as a name: "Aantal 2018" and "Aantal 2019". */
function nameApart(columns: readonly HeaderColumn[]): HeaderColumn[] {
  const groups = groupBy(columns, ({ name }) => name);
  return columns.map((column) => {
    if (groups.get(column.name)?.length === 1) return column;
    const name = [...column.labels, ...(column.period === null ? [] : [column.period])].join(' ');
    return name === '' ? column : { ...column, name };
  });
}

/** A label over several columns stands in the first of them only, as merged cells do. */
function spread(labels: string[], { isNumeric, width }: Layout, merges: boolean): string[] {
  if (!merges) return labels;
  const result = [...labels];
  for (let column = 1; column < width; column += 1) {
    if ((result[column] ?? '') === '' && isNumeric[column] && isNumeric[column - 1])
      result[column] = result[column - 1] ?? '';
  }
  return result;
}

/** A year or a code is a number too, but no figure. */
function isKeyWord(label: string): boolean {
  const meaning = meaningOfHeader(label);
  return meaning !== null && meaning !== 'value';
}
