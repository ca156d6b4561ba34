import type { Cell } from './cell.ts';
import { textOf } from './cell.ts';
import { type ByteSource, toByteSource } from './byte-source.ts';
import type { Encoding } from './decode-bytes.ts';
import { type Block, findBlocks } from './find-blocks.ts';
import { type Delimiter, findDelimiter } from './find-delimiter.ts';
import { type HiddenLines, NOTHING_HIDDEN } from './inspect-workbook.ts';
import { type IntakeLimits, MAX_COLUMNS } from './intake-options.ts';
import { looksLikeJson, readJsonRows } from './read-json-rows.ts';
import { type FileText, openText } from './open-text.ts';
import { readWorkbook } from './read-workbook.ts';
import type { RefusalCode } from './refusals.ts';
import { isZip, refuseBytes, refuseText } from './refuse-bytes.ts';
import { type RowSource, rowsOf } from './row-source.ts';
import { LONGEST_ROW, scanPieces } from './scan-rows.ts';
import { unfoldRows } from './unfold-rows.ts';

/** A sheet of a workbook, or the one sheet that a text file is. */
export interface ReadSheet {
  /** "" for a text file. */
  readonly name: string;
  readonly source: RowSource;
  readonly blocks: readonly Block[];
  /** True when the sheet says that it comes from Statistics Netherlands, whose marks have a meaning of their own. */
  readonly isCbs: boolean;
  /** True when the first row is known to be the header. */
  readonly hasHeader: boolean;
  readonly hidden: HiddenLines;
}

export type ReadFile =
  | { readonly kind: 'refused'; readonly code: RefusalCode }
  | {
      readonly kind: 'sheets';
      readonly encoding: Encoding | 'xlsx';
      /** null for Excel and JSON. */
      readonly delimiter: Delimiter | null;
      readonly uncertain: boolean;
      readonly sheets: readonly ReadSheet[];
    };

const WHOLE = { firstRow: 1, lastRow: Number.POSITIVE_INFINITY, filledRows: Number.POSITIVE_INFINITY };
/** Enough to know a file by its first bytes, that of an old office document by what stands deep in it. */
const HEAD_BYTES = 4_000_000;

/** Bytes to sheets of cells: CSV in any encoding and with any delimiter, JSON, or an Excel workbook. Never throws on content. */
export async function readFile(file: Uint8Array | ByteSource, limits: IntakeLimits): Promise<ReadFile> {
  const source = file instanceof Uint8Array ? toByteSource(file) : file;
  if (source.size > limits.maxBytes) return { kind: 'refused', code: 'te-groot' };
  const head = source.read(0, HEAD_BYTES).slice();
  if (isZip(head)) {
    const workbook = await readWorkbook(source.read(0, source.size));
    if (workbook.kind === 'refused') return workbook;
    if (workbook.sheets.length === 0) return { kind: 'refused', code: 'leeg-bestand' };
    const sheets = workbook.sheets.map(({ name, rows, hidden }) => ({ ...toSheet(name, rows, false), hidden }));
    return { kind: 'sheets', encoding: 'xlsx', delimiter: null, uncertain: false, sheets };
  }
  const refused = refuseBytes(head);
  if (refused !== null) return { kind: 'refused', code: refused };
  const text = openText(source);
  const unreadable = refuseText(text);
  if (unreadable !== null) return { kind: 'refused', code: unreadable };
  const { encoding, uncertain } = text;
  if (looksLikeJson(text.head)) {
    const json = readJsonRows([...text.pieces()].join(''));
    if (json.kind === 'refused') return json;
    return { kind: 'sheets', encoding, delimiter: null, uncertain, sheets: [toSheet('', json.rows, true)] };
  }
  return readText(text);
}

function readText({ encoding, uncertain, head, tail, hasBlankRow, longestLine, pieces }: FileText): ReadFile {
  if (longestLine > LONGEST_ROW) return { kind: 'refused', code: 'te-lange-rij' };
  const { delimiter, start } = findDelimiter(head);
  const whole: RowSource = { scan: (visit) => scanPieces(skipStart(pieces(), start), delimiter, visit) };
  const unfolded = widestOf(whole) < 2 ? unfoldRows(whole) : null;
  const source = unfolded?.source ?? whole;
  const widest = widestOf(source);
  if (widest > MAX_COLUMNS) return { kind: 'refused', code: 'te-veel-kolommen' };
  if (widest < 2) return { kind: 'refused', code: 'geen-tabel' };
  const blocks = hasBlankRow ? findBlocks(source) : [WHOLE];
  const isCbs = namesCbs(head.slice(start, start + 3000)) || namesCbs(tail);
  return {
    kind: 'sheets',
    encoding,
    delimiter: unfolded?.delimiter ?? delimiter,
    uncertain,
    sheets: [{ name: '', source, blocks, isCbs, hasHeader: false, hidden: NOTHING_HIDDEN }],
  };
}

/** Cells in the widest of the first rows. */
function widestOf(source: RowSource): number {
  let widest = 0;
  source.scan((cells, row) => {
    widest = Math.max(widest, cells.length);
    return row < 100;
  });
  return widest;
}

/** Without the line "sep=;", which Excel does not show. */
function* skipStart(pieces: Iterable<string>, start: number): Generator<string> {
  let left = start;
  for (const piece of pieces) {
    yield piece.slice(left);
    left -= Math.min(left, piece.length);
  }
}

function toSheet(name: string, rows: readonly (readonly Cell[])[], hasHeader: boolean): ReadSheet {
  const whole = rowsOf(rows);
  const source = (hasHeader ? null : unfoldRows(whole)?.source) ?? whole;
  const ends = [...rows.slice(0, 10), ...rows.slice(-10)];
  const isCbs = ends.some((cells) => namesCbs(cells.map(textOf).join(' ')));
  return {
    name,
    source,
    blocks: hasHeader ? [{ ...WHOLE, filledRows: rows.length }] : findBlocks(source),
    isCbs,
    hasHeader,
    hidden: NOTHING_HIDDEN,
  };
}

function namesCbs(text: string): boolean {
  return /\bCBS\b(?![ _-]?code)|Centraal Bureau voor de Statistiek|Statistics Netherlands/.test(text);
}
