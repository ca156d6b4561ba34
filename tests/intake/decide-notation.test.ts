import { describe, expect, test } from 'vitest';
import { decideNotation, styleOfFile } from '../../src/intake/decide-notation.ts';

const NONE = { plain: 0, dutch: 0, english: 0, point: 0, comma: 0 };
const HINTS = { answer: null, isCount: null, file: null } as const;

describe('decideNotation', () => {
  test.each([
    ['commas beside 1.234', { dutch: 2, point: 1 }, HINTS, 'dutch', 'column'],
    ['points beside 1.234', { english: 2, point: 1 }, HINTS, 'english', 'column'],
    ['nothing but 1.234', { point: 3 }, HINTS, 'unknown', 'nothing'],
    ['1.234 among whole numbers', { plain: 3, point: 1 }, HINTS, 'dutch', 'counts'],
    ['1.234 among too few whole numbers', { plain: 2, point: 1 }, HINTS, 'unknown', 'nothing'],
    ['1.234 of something that is counted', { point: 3 }, { ...HINTS, isCount: true }, 'dutch', 'counts'],
    ['1,234 of something that is counted', { comma: 3 }, { ...HINTS, isCount: true }, 'english', 'counts'],
    ['both of something that is counted', { point: 1, comma: 1 }, { ...HINTS, isCount: true }, 'unknown', 'nothing'],
    ['1.234 of a mean, in a Dutch file', { point: 1 }, { ...HINTS, isCount: false, file: 'dutch' }, 'dutch', 'file'],
    [
      '1.234 of a mean, in an English file',
      { point: 1 },
      { ...HINTS, isCount: false, file: 'english' },
      'english',
      'file',
    ],
    [
      'whole numbers and 1.234 in an English file',
      { plain: 5, point: 1 },
      { ...HINTS, file: 'english' },
      'english',
      'file',
    ],
    ['an answer', { point: 1 }, { ...HINTS, answer: 'english' }, 'english', 'answer'],
  ] as const)('%s', (_name, counts, hints, style, from) => {
    expect(decideNotation({ ...NONE, ...counts }, hints)).toEqual({ style, from, mixed: false });
  });

  test('in a mixed column most cells win, and the others are faults', () => {
    expect(decideNotation({ ...NONE, dutch: 3, english: 1 }, HINTS)).toMatchObject({ style: 'dutch', mixed: true });
    expect(decideNotation({ ...NONE, dutch: 1, english: 3 }, HINTS)).toMatchObject({ style: 'english', mixed: true });
  });
});

describe('styleOfFile', () => {
  test.each([
    ['dutch', [{ ...NONE, dutch: 1 }, NONE]],
    ['english', [{ ...NONE, english: 1 }, NONE]],
    [
      null,
      [
        { ...NONE, english: 1 },
        { ...NONE, dutch: 1 },
      ],
    ],
    [null, [{ ...NONE, plain: 9 }]],
  ] as const)('is %s', (style, columns) => {
    expect(styleOfFile(columns)).toBe(style);
  });
});
