import { describe, expect, it } from 'vitest';
import { rangeBeforeRounding } from '../../../src/domain/disclosure/range-before-rounding.ts';
import { roundToStep } from './round-to-step.ts';

const TABLE = [
  [1, 0, 1],
  [3, 3, 6],
  [12, 20, 32],
  [16, 23, 39],
];
const ROUNDED = [
  [0, 0, 0],
  [5, 5, 5],
  [10, 20, 30],
  [15, 25, 40],
];

describe('rangeBeforeRounding', () => {
  it('F7: holds every count of a table that was rounded to 5, each by itself, so that the sums do not add up', () => {
    expect(TABLE.map((row) => row.map((count) => roundToStep(count, 5)))).toEqual(ROUNDED);
    const [, second = [], third = []] = ROUNDED;
    expect(second[0]! + second[1]!).not.toBe(second[2]);
    expect(ROUNDED[0]![2]! + second[2]! + third[2]!).not.toBe(ROUNDED[3]![2]);
    for (const [place, rounded] of ROUNDED.flat().entries()) {
      const { low, high } = rangeBeforeRounding(rounded, 5);
      expect(TABLE.flat()[place]).toBeGreaterThanOrEqual(low);
      expect(TABLE.flat()[place]).toBeLessThanOrEqual(high);
    }
  });

  it('is half a step to both sides', () => {
    expect(rangeBeforeRounding(30, 5)).toEqual({ low: 27.5, high: 32.5 });
  });
});
