import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toByteSource } from '../../src/intake/byte-source.ts';
import { openText } from '../../src/intake/open-text.ts';

const text = 'Súdwest-Fryslân; 5 €';
const utf8 = new TextEncoder().encode(text);
const utf16 = (little: boolean): number[] =>
  Array.from(text).flatMap((letter) => {
    const [low, high] = [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8];
    return little ? [low, high] : [high, low];
  });
const latin = Uint8Array.from(Array.from(text, (letter) => (letter === '€' ? 0x80 : letter.charCodeAt(0))));

/** The whole text, for comparing. */
function decodeBytes(bytes: Uint8Array) {
  const { pieces, encoding, uncertain } = openText(toByteSource(bytes));
  return { text: [...pieces()].join(''), encoding, uncertain };
}

describe('openText', () => {
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

describe('openText of a file of many pieces', () => {
  const letter = fc.constantFrom('a', 'é', '€', '\u{1f600}', ';', '\n', '\r\n', '\ufeff');
  const long = fc
    .tuple(fc.string({ unit: letter, minLength: 1, maxLength: 300 }), fc.integer({ min: 1, max: 300 }))
    .map(([text, times]) => `a${text.repeat(times)}`);

  test('has the text of the whole file in UTF-8, and no letter is cut', () => {
    fc.assert(
      fc.property(long, (text) => {
        const read = decodeBytes(new TextEncoder().encode(text));
        expect([read.encoding, read.text === text]).toEqual(['utf-8', true]);
      }),
      { numRuns: 300 },
    );
  });

  test.each([0, 1, 2, 3])('cuts no letter of four bytes in a file without lines, %i beside the edge', (beside) => {
    const text = `${'x'.repeat(beside)}${'\u{1f600}'.repeat(20_000)}`;
    const read = decodeBytes(new TextEncoder().encode(text));
    expect([read.encoding, read.text === text]).toEqual(['utf-8', true]);
  });

  test('has the text of the whole file in UTF-16', () => {
    fc.assert(
      fc.property(long, (text) => {
        const bytes = Uint8Array.from([
          0xff,
          0xfe,
          ...new Uint8Array(
            Uint16Array.from(Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))).buffer,
          ),
        ]);
        const read = decodeBytes(bytes);
        expect([read.encoding, read.text]).toEqual(['utf-16le', text]);
      }),
      { numRuns: 100 },
    );
  });

  test('is Windows-1252 as a whole when one byte far from the start is no UTF-8', () => {
    const bytes = new TextEncoder().encode(`${'é;1\n'.repeat(20_000)}x`);
    bytes[bytes.length - 1] = 0xe9;
    const read = decodeBytes(bytes);
    expect([read.encoding, read.text.slice(0, 5), read.text.at(-1)]).toEqual(['windows-1252', 'Ã©;1\n', 'é']);
  });

  test.each([
    ['no blank row', 'a;b\n1;2\n'.repeat(4000), false],
    ['no blank row, with the line ends of Excel', 'a;b\r\n1;2\r\n'.repeat(4000), false],
    ['no blank row, with the line ends of an old Mac', 'a;b\r1;2\r'.repeat(1000), false],
    ['a blank row at the end only, with the line ends of Excel', `${'a;b\r\n'.repeat(4096)};\r\n`, false],
    ['an empty row within, with the line ends of Excel', `${'a;b\r\n'.repeat(9000)}\r\na;b\r\n`, true],
    ['a row of hard blanks', `${'a;b\n'.repeat(9000)}\u00a0;\na;b\n`, true],
    ['a blank row at the end only', `${'a;b\n'.repeat(4096)};\n`, false],
    ['a blank row within', `${'a;b\n'.repeat(9000)};;\n${'a;b\n'.repeat(9000)}`, true],
    // Pieces of 16.384 bytes: the blank row is the last of the first piece.
    ['a blank row at the end of a piece', `${'a;b\n'.repeat(4095)};;;\na;b\n`, true],
  ])('knows of %s', (_name, text, expected) => {
    expect(openText(toByteSource(new TextEncoder().encode(text))).hasBlankRow).toBe(expected);
  });

  test('has the end, and knows how long a line is', () => {
    const { tail, head, longestLine } = openText(
      toByteSource(new TextEncoder().encode(`${'a'.repeat(3_000_000)}\nend`)),
    );
    expect([tail.length, tail.slice(-5), head.length >= 100_000, longestLine > 2_900_000]).toEqual([
      3000,
      'a\nend',
      true,
      true,
    ]);
  });
});
