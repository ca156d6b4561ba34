import readSheets from 'read-excel-file/web-worker';
import type { Cell } from './cell.ts';
import { isZipBomb, readZipDirectory } from './check-zip.ts';
import type { RefusalCode } from './refusals.ts';

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

export type WorkbookResult =
  | { readonly kind: 'sheets'; readonly sheets: readonly Sheet[] }
  | { readonly kind: 'refused'; readonly code: RefusalCode };

/** The sheets of an Excel workbook that hold anything. Dates become ISO dates; a cell that Excel could not compute is empty. */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookResult> {
  const directory = readZipDirectory(bytes);
  if (directory === null) return { kind: 'refused', code: 'kapotte-werkmap' };
  if (isZipBomb(directory, bytes.length)) return { kind: 'refused', code: 'verdachte-werkmap' };
  if (!directory.names.includes('xl/workbook.xml')) return { kind: 'refused', code: 'geen-werkmap' };
  try {
    const found = await readSheets(new Uint8Array(bytes).buffer, { trim: false });
    const sheets = found.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(toCell)) }));
    return { kind: 'sheets', sheets: sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== ''))) };
  } catch {
    return { kind: 'refused', code: 'kapotte-werkmap' };
  }
}

function toCell(value: unknown): Cell {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : '';
  if (typeof value === 'boolean') return value ? 'WAAR' : 'ONWAAR';
  return value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : '';
}
