import readSheets from 'read-excel-file/web-worker';
import { type Cell, cellName } from './cell.ts';
import { toPercent } from './check-fractions.ts';
import { isZipBomb, readZipDirectory } from './check-zip.ts';
import {
  type HiddenLines,
  inspectWorkbook,
  NOTHING_HIDDEN,
  type SheetDetails,
  type TallCell,
} from './inspect-workbook.ts';
import type { RefusalCode } from './refusals.ts';

interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly hidden: HiddenLines;
}

type WorkbookResult =
  | { readonly kind: 'sheets'; readonly sheets: readonly Sheet[] }
  | { readonly kind: 'refused'; readonly code: RefusalCode };

/**
 * The sheets of an Excel workbook that hold anything, without those that are hidden while others are not. Dates become ISO
 * dates, a percentage what a person sees ("11,6%"), and a cell that Excel could not compute its error.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookResult> {
  const directory = readZipDirectory(bytes);
  if (directory === null) return { kind: 'refused', code: 'kapotte-werkmap' };
  if (isZipBomb(directory, bytes.length)) return { kind: 'refused', code: 'verdachte-werkmap' };
  if (!directory.names.includes('xl/workbook.xml')) return { kind: 'refused', code: 'geen-werkmap' };
  try {
    const found = await readSheets(new Uint8Array(bytes).buffer, { trim: false });
    const details = inspectWorkbook(bytes);
    const shown = found.filter(({ sheet }) => details.get(sheet)?.isHidden !== true);
    const sheets = (shown.length > 0 ? shown : found).map(({ sheet, data }) => ({
      name: sheet,
      rows: fillDown(
        data.map((row, index) =>
          row.map((value, column) => toCell(value, cellName(column, index + 1), details.get(sheet))),
        ),
        details.get(sheet)?.tallCells ?? [],
      ),
      hidden: details.get(sheet)?.hidden ?? NOTHING_HIDDEN,
    }));
    return { kind: 'sheets', sheets: sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== ''))) };
  } catch {
    return { kind: 'refused', code: 'kapotte-werkmap' };
  }
}

/** A name merged over rows is the name of each; a number is not, as it would count more than once. */
function fillDown(rows: readonly (readonly Cell[])[], tallCells: readonly TallCell[]): readonly (readonly Cell[])[] {
  if (tallCells.length === 0) return rows;
  const filled = rows.map((row) => [...row]);
  for (const { column, firstRow, lastRow } of tallCells) {
    const name = rows[firstRow - 1]?.[column] ?? '';
    if (typeof name === 'number' || name === '') continue;
    for (const row of filled.slice(firstRow, lastRow)) {
      if (row.some((cell) => cell !== '')) row[column] = name;
    }
  }
  return filled;
}

/** A formula that comes to 8.299999999999999 is 8.3: Excel itself shows no more than fifteen digits. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(15));
}

function toCell(value: unknown, name: string, details: SheetDetails | undefined): Cell {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return '';
    const shown = withoutNoise(value);
    return details?.percentages.has(name) === true ? `${String(toPercent(shown)).replace('.', ',')}%` : shown;
  }
  if (typeof value === 'boolean') return value ? 'WAAR' : 'ONWAAR';
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString().slice(0, 10);
  return details?.errors.get(name) ?? '';
}
