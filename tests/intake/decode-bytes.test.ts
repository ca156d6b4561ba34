import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../../src/intake/decode-bytes.ts';

const text = 'Súdwest-Fryslân; 5 €';
const utf8 = new TextEncoder().encode(text);
const utf16 = (little: boolean): number[] =>
  Array.from(text).flatMap((letter) => {
    const [low, high] = [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8];
    return little ? [low, high] : [high, low];
  });
const latin = Uint8Array.from(Array.from(text, (letter) => (letter === '€' ? 0x80 : letter.charCodeAt(0))));

describe('decodeBytes', () => {
  test.each([
    ['UTF-8', utf8, 'utf-8'],
    ['UTF-8 with its mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]), 'utf-8'],
    ['UTF-16, small end first', Uint8Array.from([0xff, 0xfe, ...utf16(true)]), 'utf-16le'],
    ['UTF-16, big end first', Uint8Array.from([0xfe, 0xff, ...utf16(false)]), 'utf-16be'],
    ['UTF-16 without its mark', Uint8Array.from(utf16(true)), 'utf-16le'],
    ['UTF-16 without its mark, big end first', Uint8Array.from(utf16(false)), 'utf-16be'],
    ['Windows-1252', latin, 'windows-1252'],
  ])('%s', (_name, bytes, encoding) => {
    expect(decodeBytes(bytes)).toEqual({ text, encoding, uncertain: false });
  });

  test('knows all letters of Windows-1252, which the decoder of Node 20 does not', () => {
    const bytes = Uint8Array.from({ length: 0x20 }, (_, index) => 0x80 + index);
    expect(decodeBytes(bytes).text.replace(/[\u0081\u008d\u008f\u0090\u009d]/g, '')).toBe(
      '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ',
    );
  });

  test('a long file is decoded in pieces without losing any', () => {
    const long = Uint8Array.from({ length: 100_001 }, (_, index) => (index % 2 === 0 ? 0xe9 : 0x61));
    expect(decodeBytes(long).text).toBe(`${'éa'.repeat(50_000)}é`);
  });

  test.each([
    ['UTF-8 that was taken for Windows-1252 and saved again', new TextEncoder().encode('SÃºdwest')],
    ['letters that were lost before', new TextEncoder().encode('S\ufffddwest')],
    ['UTF-8 that was cut off', new TextEncoder().encode('Súdwest ú').slice(0, -1)],
    ['DOS', Uint8Array.from([0x43, 0x61, 0x66, 0x82, 0x20, 0x3b])],
  ])('is unsure of %s', (_name, bytes) => {
    expect(decodeBytes(bytes).uncertain).toBe(true);
  });
});
