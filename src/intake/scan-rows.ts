const QUOTE = 34;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
/** Characters. A quoted cell that is longer was never closed: else one quote would bring the rest of a file into memory. */
const LONGEST_QUOTED = 1_000_000;
/** Characters. A longer row is no row of a table, and would have to be in memory as a whole. */
export const LONGEST_ROW = 2_000_000;

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
  return scanPieces([text], delimiter, visit);
}

/**
 * The same for a text that comes in pieces: a row, or a cell, may begin in one and end in another. A quoted cell of more than a
 * million characters was never closed; at a row of more than two million the walk ends, and the answer is that row.
 */
export function scanPieces(
  pieces: Iterable<string>,
  delimiter: string,
  visit: (cells: readonly string[], row: number) => boolean,
): number | null {
  const upcoming = pieces[Symbol.iterator]();
  const walk: Walk = { cells: [], isQuoted: [], row: 1, quotesCount: true, brokenRow: null, isStopped: false };
  const separator = delimiter.charCodeAt(0);
  let next = upcoming.next();
  let rest = '';
  while (!walk.isStopped && (rest !== '' || next.done !== true)) {
    const parts = [rest];
    // At least as much again, so that a long row is not copied once for each piece.
    for (let added = -1; next.done !== true && added < rest.length; next = upcoming.next()) {
      parts.push(next.value);
      added += next.value.length;
    }
    const text = parts.join('');
    rest = text.slice(walkRows(text, next.done === true, separator, walk, visit));
    if (rest.length <= LONGEST_ROW) continue;
    walk.brokenRow ??= walk.row;
    break;
  }
  upcoming.return?.();
  return walk.brokenRow;
}

/** How far the walk has come. */
interface Walk {
  /** Reused, so that a row costs no list. */
  readonly cells: string[];
  /** Per cell of the row before, as delimiters may stand in one with quotes. */
  readonly isQuoted: boolean[];
  row: number;
  quotesCount: boolean;
  brokenRow: number | null;
  isStopped: boolean;
}

/**
 * Visits the rows that are whole in this text, and answers where the first begins that is not. A function of its own for each
 * piece: one that runs through a whole file is never made fast again once something in it was otherwise than before.
 */
function walkRows(
  text: string,
  isLast: boolean,
  separator: number,
  walk: Walk,
  visit: (cells: readonly string[], row: number) => boolean,
): number {
  const { length } = text;
  const { cells, isQuoted } = walk;
  const quoted: QuotedCell = { cell: '', stray: false };
  // No letter ends a cell: that is one question for most characters, and not three.
  const highest = Math.max(separator, CARRIAGE_RETURN);
  let position = 0;
  while (position < length) {
    const rowStart = position;
    let count = 0;
    let code: number;
    for (;;) {
      const start = position;
      code = position < length ? text.charCodeAt(position) : LINE_FEED;
      let end = -1;
      if (code === QUOTE && walk.quotesCount) {
        end = readQuoted(text, position, separator, quoted);
        if (end < 0 && !isLast && length - position < LONGEST_QUOTED) return rowStart;
        // After one quote without an end no other is looked for: the search would begin anew at each.
        if (end < 0) walk.quotesCount = false;
        if (end < 0 || quoted.stray) walk.brokenRow ??= walk.row;
      }
      if (end >= 0) {
        position = end;
        cells[count] = quoted.cell;
        isQuoted[count] = true;
        code = position < length ? text.charCodeAt(position) : LINE_FEED;
      } else {
        // Most cells say the same as the one above: the same text again costs no memory, and is found in a map at once.
        const above = isQuoted[count] === true ? undefined : cells[count];
        const same = above === undefined ? 0 : countSame(text, start, above);
        position += same;
        code = position < length ? text.charCodeAt(position) : LINE_FEED;
        while (code > highest || (code !== separator && code !== LINE_FEED && code !== CARRIAGE_RETURN)) {
          position += 1;
          code = position < length ? text.charCodeAt(position) : LINE_FEED;
        }
        if (same !== above?.length || same !== position - start) cells[count] = text.slice(start, position);
        if (isQuoted[count] === true) isQuoted[count] = false;
      }
      count += 1;
      if (code !== separator || position >= length) break;
      position += 1;
    }
    // Whether a row ends with CR or with CRLF the next piece tells.
    if (!isLast && position >= length - (code === CARRIAGE_RETURN ? 1 : 0)) return rowStart;
    if (cells.length !== count) cells.length = count;
    position += 1;
    if (code === CARRIAGE_RETURN && text.charCodeAt(position) === LINE_FEED) position += 1;
    if (!visit(cells, walk.row)) {
      walk.isStopped = true;
      return length;
    }
    walk.row += 1;
  }
  return length;
}

/** How many characters of the text from a position on are those of the cell. */
function countSame(text: string, start: number, cell: string): number {
  const most = Math.min(cell.length, text.length - start);
  let count = 0;
  while (count < most && text.charCodeAt(start + count) === cell.charCodeAt(count)) count += 1;
  return count;
}

/** What readQuoted found beside the end; reused, so that a cell costs no object. */
interface QuotedCell {
  cell: string;
  stray: boolean;
}

/** Where the quoted cell that begins at a position ends; -1 when it never does. */
function readQuoted(text: string, position: number, separator: number, found: QuotedCell): number {
  let from = position + 1;
  let escaped = false;
  found.stray = false;
  for (;;) {
    const end = text.indexOf('"', from);
    if (end < 0) return -1;
    const next = end + 1 < text.length ? text.charCodeAt(end + 1) : LINE_FEED;
    if (next === QUOTE) {
      escaped = true;
      from = end + 2;
    } else if (next === separator || next === LINE_FEED || next === CARRIAGE_RETURN) {
      const inner = text.slice(position + 1, end);
      found.cell = escaped ? inner.replaceAll('""', '"') : inner;
      return end + 1;
    } else {
      found.stray = true;
      from = end + 1;
    }
  }
}
