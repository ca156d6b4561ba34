export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedBytes {
  /** Without byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  /** True when the letters look as if the file was written in another encoding, or was damaged before it came here. */
  readonly uncertain: boolean;
}

// 0x80 to 0x9f. Written out because the decoder of Node 20 makes control characters of them.
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** The text of a file: by its byte order mark, else UTF-16 when every other byte is 0, else strict UTF-8, else Windows-1252. */
export function decodeBytes(bytes: Uint8Array): DecodedBytes {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs('utf-16le', bytes.subarray(2));
  if (first === 0xfe && second === 0xff) return decodeAs('utf-16be', bytes.subarray(2));
  const guessed = guessUtf16(bytes);
  if (guessed !== null) return decodeAs(guessed, bytes);
  const body = first === 0xef && second === 0xbb && third === 0xbf ? bytes.subarray(3) : bytes;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
    return { text, encoding: 'utf-8', uncertain: looksDamaged(text) };
  } catch {
    const text = decodeWindows1252(body);
    return { text, encoding: 'windows-1252', uncertain: looksDamaged(text) || looksForeign(text) };
  }
}

function decodeAs(encoding: 'utf-16le' | 'utf-16be', bytes: Uint8Array): DecodedBytes {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return { text, encoding, uncertain: looksDamaged(text) };
}

function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = head.length * 0.3;
  if (odd > many && even === 0) return 'utf-16le';
  return even > many && odd === 0 ? 'utf-16be' : null;
}

function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  const units = new Uint16Array(Math.min(bytes.length, 32_768));
  for (let start = 0; start < bytes.length; start += units.length) {
    const chunk = bytes.subarray(start, start + units.length);
    chunk.forEach((byte, index) => {
      units[index] = byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte;
    });
    parts.push(String.fromCharCode(...units.subarray(0, chunk.length)));
  }
  return parts.join('');
}

/** UTF-8 that was read as Windows-1252 and saved again ("Ã©"), or letters that were lost ("\ufffd"). */
function looksDamaged(text: string): boolean {
  return /\ufffd|Ã[\u0080-\u00bf\u2018-\u2122]|â‚¬|â€|Â[\u00a0-\u00bf]/.test(text);
}

/** Bytes that Windows-1252 does not use, or its quotation marks in the middle of words, as DOS and old Mac files have. */
function looksForeign(text: string): boolean {
  return /[\u0081\u008d\u008f\u0090\u009d]|[a-z][‚„ŽÐ‰ˆŠ](?=[a-z\s]|$)/.test(text);
}
