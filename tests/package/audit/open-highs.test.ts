import loadHighs from 'highs';
import { describe, expect, it } from 'vitest';
import { openHighs } from '../../../src/package/audit/open-highs.ts';
import { computeColumnRanges } from '../../../src/domain/disclosure/column-ranges.ts';
import { rangeBeforeRounding } from '../../../src/domain/disclosure/range-before-rounding.ts';

const open = openHighs(await loadHighs());
const INFINITY = Number.POSITIVE_INFINITY;
const count = { low: 0, high: INFINITY };
const sum = (low: number, high: number, ...factors: readonly number[]) => {
  return { terms: factors.map((factor, column) => ({ column, factor })), low, high };
};

describe('openHighs', () => {
  it('finds values that fit, and null when none do', () => {
    const fitting = open({ columns: [count, count], rows: [sum(5, 5, 1, 1)] });
    expect(fitting.findAny()?.reduce((all, value) => all + value, 0)).toBeCloseTo(5);
    expect(fitting.findEnd(0, 'greatest')?.[0]).toBeCloseTo(5);
    expect(fitting.findEnd(0, 'least')?.[0]).toBeCloseTo(0);
    fitting.close();
    const impossible = open({ columns: [count, count], rows: [sum(-5, -5, 1, 1)] });
    expect(impossible.findAny()).toBeNull();
    impossible.close();
  });

  it('has no end where nothing bounds a column', () => {
    const ranges = computeColumnRanges(open, { columns: [count, count], rows: [sum(3, INFINITY, 1, 1)] });
    expect(ranges?.map(({ high }) => high)).toEqual([INFINITY, INFINITY]);
  });

  it('has an answer where the solver itself gives up', () => {
    const columns = [count, count, count, { low: 0, high: 4 }, count, count, count, count];
    const rows = [sum(0, 0, 99.3, 0, 0, -1), sum(1, 1, 1, 99.3, 0, 99.3, -1, 0, 0, -0.7)];
    const program = {
      columns,
      rows: rows.map(({ terms, ...row }) => ({ ...row, terms: terms.filter(({ factor }) => factor !== 0) })),
    };
    expect(computeColumnRanges(open, program)?.map(({ low, high }) => [low + 0, high])).toEqual([
      [0, 0.04028],
      [0, INFINITY],
      [0, INFINITY],
      [0, 4],
      [0, INFINITY],
      [0, INFINITY],
      [0, INFINITY],
      [0, INFINITY],
    ]);
  });
});

describe('computeColumnRanges', () => {
  it('is null when nothing fits', () => {
    expect(computeColumnRanges(open, { columns: [count], rows: [sum(2, 2, 1), sum(3, 3, 1)] })).toBeNull();
  });

  it('stops at a range that is enough', () => {
    const program = { columns: [count, count], rows: [sum(8, 8, 1, 1)] };
    expect(computeColumnRanges(open, program, { known: [4, 4], isEnough: () => true })).toEqual([
      { low: 4, high: 4 },
      { low: 4, high: 4 },
    ]);
  });

  it('F7: beside exact totals rounded counts can be worked out again', () => {
    // 3 + 3 = 6 and 12 + 20 = 32; rounded to 5 the parts read 5, 5 and 10, 20.
    const rounded = (value: number) => rangeBeforeRounding(value, 5);
    const small = computeColumnRanges(open, { columns: [rounded(5), rounded(5)], rows: [sum(6, 6, 1, 1)] });
    expect(small).toEqual([
      { low: 2.5, high: 3.5 },
      { low: 2.5, high: 3.5 },
    ]);
    const large = computeColumnRanges(open, { columns: [rounded(10), rounded(20)], rows: [sum(32, 32, 1, 1)] });
    expect(large?.[0]).toEqual({ low: 9.5, high: 12.5 });
  });
});
