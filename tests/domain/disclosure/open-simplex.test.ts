import fc from 'fast-check';
import loadHighs from 'highs';
import { describe, expect, test } from 'vitest';
import { computeColumnRanges } from '../../../src/domain/disclosure/column-ranges.ts';
import type { LinearProgram } from '../../../src/domain/disclosure/linear-program.ts';
import { openSimplex } from '../../../src/domain/disclosure/open-simplex.ts';
import { openHighs } from '../../../src/package/audit/open-highs.ts';

const highs = openHighs(await loadHighs());
const INFINITY = Number.POSITIVE_INFINITY;
const count = { low: 0, high: INFINITY };
const sum = (low: number, high: number, ...factors: readonly number[]) => {
  const terms = factors.map((factor, column) => ({ column, factor })).filter(({ factor }) => factor !== 0);
  return { terms, low, high };
};

describe('openSimplex', () => {
  test.each<[name: string, program: LinearProgram, expected: ReturnType<typeof computeColumnRanges>]>([
    [
      'two parts of a sum of 5',
      { columns: [count, count], rows: [sum(5, 5, 1, 1)] },
      [
        { low: 0, high: 5 },
        { low: 0, high: 5 },
      ],
    ],
    [
      'twice "minder dan 5", together 8',
      {
        columns: [
          { low: 1, high: 4 },
          { low: 1, high: 4 },
        ],
        rows: [sum(8, 8, 1, 1)],
      },
      [
        { low: 4, high: 4 },
        { low: 4, high: 4 },
      ],
    ],
    [
      'no end where nothing bounds a column',
      { columns: [count, count], rows: [sum(3, INFINITY, 1, 1)] },
      [
        { low: 0, high: INFINITY },
        { low: 0, high: INFINITY },
      ],
    ],
    ['nothing fits', { columns: [count], rows: [sum(2, 2, 1), sum(3, 3, 1)] }, null],
    ['a column without a row', { columns: [{ low: 1, high: 4 }], rows: [] }, [{ low: 1, high: 4 }]],
  ])('%s', (_name, program, expected) => {
    expect(computeColumnRanges(openSimplex, program)).toEqual(expected);
  });

  test('an end that was found goes on to the other', () => {
    const solver = openSimplex({ columns: [count, count], rows: [sum(5, 5, 1, 1)] });
    expect(solver.findEnd(0, 'greatest')).toEqual([5, 0]);
    expect(solver.findEnd(0, 'least')).toEqual([0, 5]);
    expect(solver.findAny()).toEqual([0, 5]);
  });

  // Tables as the audit makes them: of some of the parts and totals of sums the number is known; then percentages.
  // HiGHS gives up on some that have no end, so here every count has one.
  const most = { low: 0, high: 1000 };
  test.each([
    ['sums', [0, 0, 1, 1, -1]],
    ['percentages', [0, 0, 1, 1, -1, 99.3, -0.7]],
  ])('finds the same ranges as HiGHS in %s', (_name, factors) => {
    const bounds = fc.constantFrom(most, { low: 1, high: 4 }, { low: 1, high: 9 }, { low: 0, high: 4 });
    const toRow = fc.tuple(fc.nat(30), fc.constantFrom(0, 0, 3, INFINITY));
    const program = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat(9)).chain(([width, height]) =>
      fc.record({
        columns: fc.array(bounds, { minLength: width, maxLength: width }),
        rows: fc.array(
          fc
            .tuple(fc.array(fc.constantFrom(...factors), { minLength: width, maxLength: width }), toRow)
            .map(([own, [low, room]]) => sum(low, low + room, ...own)),
          { minLength: height, maxLength: height },
        ),
      }),
    );
    let fitting = 0;
    fc.assert(
      fc.property(program, (each) => {
        const expected = computeColumnRanges(highs, each);
        const found = computeColumnRanges(openSimplex, each);
        if (expected !== null) fitting += 1;
        expect(found === null).toBe(expected === null);
        const other = (expected ?? []).filter(({ low, high }, column) => {
          const own = found?.[column] ?? { low: Number.NaN, high: Number.NaN };
          return !(Math.abs(own.low - low) < 1e-3 && Math.abs(own.high - high) < 1e-3);
        });
        expect(other).toEqual([]);
      }),
      { numRuns: 1500 },
    );
    // Where nothing fits there is little to compare.
    expect(fitting).toBeGreaterThan(300);
  });
});
