const QUOTE = 34;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * Walks through CSV text row by row: quotes by RFC 4180, rows end with CRLF, LF or CR, and a last line end begins no new
 * row. The array of cells is reused for the next row. visit says whether to go on. Any text is rows: a quote that is never
 * closed, or that stands inside a quoted cell, is taken as it stands, and the answer is the first row where that happens
 * (null when it does not). Linear in the length of the text.
 */
export function scanRows(
  text: string,
  delimiter: string,
  visit: (cells: readonly string[], row: number) => boolean,
): number | null {
  const separator = delimiter.charCodeAt(0);
  const cells: string[] = [];
  let position = 0;
  let row = 1;
  let quotesCount = true;
  let brokenRow: number | null = null;
  let cell = '';

  // Sets cell and position and is true when the quoted cell that begins here is closed.
  function takeQuoted(): boolean {
    let from = position + 1;
    let escaped = false;
    for (;;) {
      const end = text.indexOf('"', from);
      if (end < 0) return false;
      const next = text.charCodeAt(end + 1);
      if (next === QUOTE) {
        escaped = true;
        from = end + 2;
      } else if (end + 1 >= text.length || next === separator || next === LINE_FEED || next === CARRIAGE_RETURN) {
        const inner = text.slice(position + 1, end);
        cell = escaped ? inner.replaceAll('""', '"') : inner;
        position = end + 1;
        return true;
      } else {
        brokenRow ??= row;
        from = end + 1;
      }
    }
  }

  while (position < text.length) {
    let count = 0;
    for (;;) {
      let taken = false;
      if (quotesCount && text.charCodeAt(position) === QUOTE) {
        taken = takeQuoted();
        if (!taken) {
          quotesCount = false;
          brokenRow ??= row;
        }
      }
      if (!taken) {
        const start = position;
        let code = text.charCodeAt(position);
        while (position < text.length && code !== separator && code !== LINE_FEED && code !== CARRIAGE_RETURN) {
          position += 1;
          code = text.charCodeAt(position);
        }
        cell = text.slice(start, position);
      }
      cells[count] = cell;
      count += 1;
      if (position >= text.length || text.charCodeAt(position) !== separator) break;
      position += 1;
    }
    cells.length = count;
    const end = text.charCodeAt(position);
    if (end === CARRIAGE_RETURN || end === LINE_FEED) position += 1;
    if (end === CARRIAGE_RETURN && text.charCodeAt(position) === LINE_FEED) position += 1;
    if (!visit(cells, row)) break;
    row += 1;
  }
  return brokenRow;
}
