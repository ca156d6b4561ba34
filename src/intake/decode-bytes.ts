import type { ByteSource } from './byte-source.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface FoundEncoding {
  readonly encoding: Encoding;
  /** Where the text begins: after the byte order mark. */
  readonly start: number;
}

/** Small, because a cell of it that is remembered keeps the whole piece in memory. */
const PIECE = 16_384;
const LINE_FEED = 10;

// 0x80 to 0x9f. Written out because the decoder of Node 20 makes control characters of them.
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** By the byte order mark, or UTF-16 when every other byte is 0; else UTF-8, which decoding has to bear out. */
export function findEncoding(source: ByteSource): FoundEncoding {
  const head = source.read(0, 2000);
  const [first, second, third] = head;
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', start: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', start: 2 };
  const isMarked = first === 0xef && second === 0xbb && third === 0xbf;
  return { encoding: guessUtf16(head) ?? 'utf-8', start: isMarked ? 3 : 0 };
}

/**
 * The text in pieces, each ending with a line where that is possible, and never within a letter. Throws a TypeError where bytes
 * are no UTF-8; of the other encodings any bytes are text.
 */
export function* decodePieces(source: ByteSource, { encoding, start }: FoundEncoding): Generator<string> {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const decoder = new TextDecoder(encoding, { ignoreBOM: true });
    for (let at = start; at < source.size; at += PIECE) {
      yield decoder.decode(source.read(at, at + PIECE), { stream: true });
    }
    yield decoder.decode();
    return;
  }
  const decoder = encoding === 'utf-8' ? new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }) : null;
  for (let at = start; at < source.size; ) {
    const bytes = source.read(at, at + PIECE);
    const whole = at + bytes.length >= source.size ? bytes : bytes.subarray(0, findCut(bytes));
    at += whole.length;
    yield decoder === null ? decodeWindows1252(whole) : decoder.decode(whole);
  }
}

/** After the last line end; where there is none, before the last letter. */
function findCut(bytes: Uint8Array): number {
  const line = bytes.lastIndexOf(LINE_FEED);
  if (line >= 0) return line + 1;
  let cut = bytes.length - 1;
  // A letter of UTF-8 is four bytes at most, and all but the first begin with the bits 10.
  while (cut > bytes.length - 4 && ((bytes[cut] ?? 0) & 0xc0) === 0x80) cut -= 1;
  return cut;
}

function guessUtf16(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = head.length * 0.3;
  if (odd > many && even === 0) return 'utf-16le';
  return even > many && odd === 0 ? 'utf-16be' : null;
}

const UNITS_1252 = Uint16Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte,
);

function decodeWindows1252(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length);
  for (let index = 0; index < bytes.length; index += 1) units[index] = UNITS_1252[bytes[index] ?? 0] ?? 0;
  return String.fromCharCode(...units);
}
