import { describe, expect, it } from 'vitest';
import { rangeBeforeRounding, roundToStep } from '../../../src/domain/disclosure/rounding.ts';

const TABLE = [
  [1, 0, 1],
  [3, 3, 6],
  [12, 20, 32],
  [16, 23, 39],
];

describe('roundToStep', () => {
  it('F7: rounds every count by itself to the nearest 5, and the sums then do not add up', () => {
    const rounded = TABLE.map((row) => row.map((count) => roundToStep(count, 5)));
    expect(rounded).toEqual([
      [0, 0, 0],
      [5, 5, 5],
      [10, 20, 30],
      [15, 25, 40],
    ]);
    const [, second = [], third = []] = rounded;
    expect(second[0]! + second[1]!).not.toBe(second[2]);
    expect(rounded[0]![2]! + second[2]! + third[2]!).not.toBe(rounded[3]![2]);
  });

  it.each([
    { value: 32, step: 5, rounded: 30 },
    { value: 2, step: 5, rounded: 0 },
    { value: 3, step: 5, rounded: 5 },
    { value: 2.5, step: 5, rounded: 5 },
    { value: 7, step: 1, rounded: 7 },
  ])('$value to $step is $rounded', ({ value, step, rounded }) => {
    expect(roundToStep(value, step)).toBe(rounded);
  });
});

describe('rangeBeforeRounding', () => {
  it.each(TABLE.flat())('%i lies in the range that its rounded number leaves', (count) => {
    const { low, high } = rangeBeforeRounding(roundToStep(count, 5), 5);
    expect(count >= low && count <= high).toBe(true);
  });

  it('is half a step to both sides', () => {
    expect(rangeBeforeRounding(30, 5)).toEqual({ low: 27.5, high: 32.5 });
  });
});
