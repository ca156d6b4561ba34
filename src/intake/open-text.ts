import type { ByteSource } from './byte-source.ts';
import { decodePieces, type Encoding, findEncoding, type FoundEncoding } from './decode-bytes.ts';
import { hasBlankRow } from './find-blocks.ts';

/** The text of a file, which need not all be in memory. */
export interface FileText {
  readonly encoding: Encoding;
  /** True when the letters look as if the file was written in another encoding, or was damaged before it came here. */
  readonly uncertain: boolean;
  /** Without byte order mark: at least the first 100.000 characters, or all there are. */
  readonly head: string;
  /** The last 3.000 characters. */
  readonly tail: string;
  readonly isBlank: boolean;
  /** About as many characters as stand between two line ends, in a file with lines of more than some thousands. */
  readonly longestLine: number;
  /** True when there may be more than one table: some row before the last is blank. */
  readonly hasBlankRow: boolean;
  /** The text, in order; it can be read any number of times. */
  readonly pieces: () => Iterable<string>;
}

const HEAD = 100_000;
const TAIL = 3000;

/**
 * Decodes a file once, piece by piece: by its byte order mark, else UTF-16 when every other byte is 0, else strict UTF-8, else
 * Windows-1252.
 */
export function openText(source: ByteSource): FileText {
  const found = findEncoding(source);
  try {
    return surveyText(source, found);
  } catch (error) {
    // A disk that fails throws something else.
    if (found.encoding !== 'utf-8' || !(error instanceof TypeError)) throw error;
    return surveyText(source, { ...found, encoding: 'windows-1252' });
  }
}

function surveyText(source: ByteSource, found: FoundEncoding): FileText {
  const isGuess = found.encoding === 'windows-1252';
  let [head, tail] = ['', ''];
  let [uncertain, isFilled, hasBlank, endsWithLine] = [false, false, false, true];
  let before = '';
  let [line, longestLine] = [0, 0];
  for (const piece of decodePieces(source, found)) {
    if (head.length < HEAD) head += piece;
    tail = tail.slice(piece.length - TAIL) + piece.slice(-TAIL);
    uncertain ||= looksDamaged(piece) || (isGuess && looksForeign(piece));
    isFilled ||= /\S/.test(piece);
    // What stands after a blank row may stand in the next piece.
    if (before !== '') hasBlank ||= hasBlankRow(endsWithLine ? `${before}x` : before + piece);
    endsWithLine = piece.endsWith('\n');
    // Pieces are small: what counts is how many follow each other without a line end.
    line = endsWithLine || /[\n\r]/.test(piece) ? 0 : line + piece.length;
    longestLine = Math.max(longestLine, line);
    before = piece;
  }
  hasBlank ||= hasBlankRow(before);
  return {
    encoding: found.encoding,
    uncertain,
    head,
    tail,
    isBlank: !isFilled,
    longestLine,
    hasBlankRow: hasBlank,
    pieces: () => decodePieces(source, found),
  };
}

/** UTF-8 that was read as Windows-1252 and saved again ("Ã©"), or letters that were lost ("\ufffd"). */
function looksDamaged(text: string): boolean {
  return /\ufffd|Ã[\u0080-\u00bf\u2018-\u2122]|â‚¬|â€|Â[\u00a0-\u00bf]/.test(text);
}

/** Bytes that Windows-1252 does not use, or its quotation marks in the middle of words, as DOS and old Mac files have. */
function looksForeign(text: string): boolean {
  return /[\u0081\u008d\u008f\u0090\u009d]|[a-z][‚„ŽÐ‰ˆŠ](?=[a-z\s]|$)/.test(text);
}
