/** One cell of a table: text as it stands in the file, or a number where the format has numbers (Excel, JSON). */
export type Cell = string | number;

/** 0 -> "A", 25 -> "Z", 26 -> "AA": the letter that Excel gives a column. */
export function columnLetter(index: number): string {
  let letters = '';
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** (3, 17) -> "D17": column index from 0 and row number as Excel counts it. */
export function cellName(column: number, row: number): string {
  return `${columnLetter(column)}${row}`;
}

/** "D17" -> column 3 and row 17; null for what is no name of a cell. */
export function parseCellName(name: string): { readonly column: number; readonly row: number } | null {
  const found = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(name);
  if (found === null) return null;
  const [, letters = '', row = ''] = found;
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(row) };
}

/** The cell as text without blanks around it; a number with a decimal comma, as Dutch Excel shows it. */
export function textOf(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  return typeof cell === 'number' ? String(cell).replace('.', ',') : cell.trim();
}
