import { protectCell } from './protect-cell.ts';

/** A number is written as one that Dutch Excel reads; null is an empty cell. */
export type SafeCell = string | number | null;

/**
 * The text of a CSV file that opens in Dutch Excel by a double click: BOM, semicolons, decimal commas, CRLF. No cell is
 * a formula there.
 */
export function writeSafeCsv(rows: readonly (readonly SafeCell[])[]): string {
  return `\uFEFF${rows.map((cells) => `${writeSafeRow(cells)}\r\n`).join('')}`;
}

/** One row of such a file, without its line end. */
export function writeSafeRow(cells: readonly SafeCell[]): string {
  return cells.map(writeCell).join(';');
}

function writeCell(cell: SafeCell): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? writeNumber(cell) : quote(protectCell(cell));
}

/** 1234.5 -> "1234,5", never with an exponent. */
function writeNumber(value: number): string {
  if (!Number.isFinite(value)) return '';
  const text = String(value);
  return (text.includes('e') ? value.toFixed(10) : text).replace('.', ',');
}

/** Also around a comma: in a country that separates by commas no part of the text may become a cell of its own. */
function quote(text: string): string {
  return /[;,"\t\r\n\u2028\u2029']|^\s|\s$|\p{Cc}/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
