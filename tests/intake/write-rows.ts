/** Rows as CSV text: a cell is quoted when it must be, and rows end with CRLF. scanRows reads back exactly these rows. */
export function writeRows(rows: readonly (readonly string[])[], delimiter: string): string {
  return rows
    .map((cells) => `${cells.map((cell) => writeCell(cell, cells.length, delimiter)).join(delimiter)}\r\n`)
    .join('');
}

function writeCell(cell: string, width: number, delimiter: string): string {
  // A row of one empty cell would else be a blank line, or nothing at all.
  const mustQuote = /["\r\n]/.test(cell) || cell.includes(delimiter) || (cell === '' && width === 1);
  return mustQuote ? `"${cell.replaceAll('"', '""')}"` : cell;
}
