import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLines, type LetterStyle, splitByLines } from '../../src/charts/wrap-lines.ts';

const STYLE: LetterStyle = { face: 'sans', size: 10 };

describe('countLines', () => {
  it.each([
    ['', 100, 1],
    ['een', 100, 1],
    ['een twee drie vier vijf', 50, 3],
    ['een   twee', 100, 1],
    ['aaaaaaaaaaaaaaaaaaaa', 50, 3],
  ])('%s in %d', (text, width, lines) => {
    expect(countLines(text, width, STYLE)).toBe(lines);
  });

  it('never takes more lines when there is more room', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { maxLength: 20 }),
        fc.integer({ min: 80, max: 400 }),
        (words, width) => {
          const text = words.join(' ');
          expect(countLines(text, width + 50, STYLE)).toBeLessThanOrEqual(countLines(text, width, STYLE));
        },
      ),
    );
  });
});

describe('splitByLines', () => {
  it('keeps a text that fits in one piece', () => {
    expect(splitByLines('Een zin. Nog een.', 200, 1, STYLE)).toEqual(['Een zin. Nog een.']);
  });

  it('cuts at the end of a sentence, not inside a number', () => {
    expect(splitByLines('Er waren ruim 1.000 acties. Dat is veel.', 150, 1, STYLE)).toEqual([
      'Er waren ruim 1.000 acties.',
      'Dat is veel.',
    ]);
  });

  it('cuts a sentence that is too long between words, and shows that it goes on', () => {
    const pieces = splitByLines('een twee drie vier vijf zes zeven acht', 60, 1, STYLE);
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.slice(0, -1).every((piece) => piece.endsWith(' …'))).toBe(true);
  });

  it('loses no word, and every piece fits', () => {
    const word = fc.stringMatching(/^[a-z]{1,9}[.!?]?$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), fc.integer({ min: 1, max: 4 }), (words, lines) => {
        const pieces = splitByLines(words.join(' '), 120, lines, STYLE);
        expect(pieces.join(' ').replaceAll(' …', '')).toBe(words.join(' '));
        for (const piece of pieces) expect(countLines(piece, 120, STYLE)).toBeLessThanOrEqual(lines);
      }),
    );
  });
});
