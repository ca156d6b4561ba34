import { parsePeriod } from '../domain/parse-period.ts';
import { columnLetter, textOf } from './cell.ts';
import type { Layout } from './find-layout.ts';
import { isUnit } from './header-words.ts';

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
      labels.every((label, column) => !layout.isNumeric[column] || label === '' || isUnit(label)),
  );
  return Array.from({ length: layout.width }, (_, index): HeaderColumn => {
    const found = rows
      .map(({ row, labels }, level) => ({ row, level, label: labels[index] ?? '' }))
      .filter(({ label }) => label !== '');
    const numeric = layout.isNumeric[index] ?? false;
    const unit = numeric ? found.findLast(({ level }) => isUnitRow[level]) : undefined;
    const period = numeric
      ? found.findLast(({ label, level }) => !isUnitRow[level] && isPeriodLabel(label))
      : undefined;
    const rest = numeric ? found.filter((each) => each !== unit && each !== period) : found.slice(-1);
    const last = numeric ? (rest.at(-1) ?? period ?? unit) : found.at(-1);
    return {
      index,
      name: last?.label ?? columnLetter(index),
      hasName: last !== undefined,
      labels: [...new Set(rest.map(({ label }) => label))],
      unit: unit?.label ?? null,
      period: period?.label ?? null,
      row: (period ?? last)?.row ?? layout.firstDataRow,
    };
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

function isPeriodLabel(label: string): boolean {
  return parsePeriod(label) !== null;
}
