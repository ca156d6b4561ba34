import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate, drawParts, drawWithout } from '../../../src/cli/generate/allocate.ts';
import { createRandom } from '../../../src/cli/generate/random.ts';

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const weights = fc.array(fc.double({ min: 0.1, max: 100, noNaN: true }), { minLength: 1, maxLength: 8 });

describe('allocate', () => {
  it.each([
    { total: 10, by: [1, 1, 1], parts: [4, 3, 3] },
    { total: 7, by: [6, 1], parts: [6, 1] },
    { total: 5, by: [0, 2], parts: [0, 5] },
    { total: 0, by: [1, 2], parts: [0, 0] },
  ])('$total by $by', ({ total, by, parts }) => {
    expect(allocate(total, by)).toEqual(parts);
  });

  it('adds up, and no part is a whole away from its weight', () => {
    fc.assert(
      fc.property(fc.nat(5000), weights, (total, by) => {
        const parts = allocate(total, by);
        expect(sum(parts)).toBe(total);
        for (const [index, part] of parts.entries()) {
          expect(Math.abs(part - (total * (by[index] ?? 0)) / sum(by))).toBeLessThan(1);
        }
      }),
    );
  });
});

describe('drawParts and drawWithout', () => {
  it('add up, and a draw without putting back takes no more than there is', () => {
    fc.assert(
      fc.property(
        fc.nat(500),
        weights,
        fc.string(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (total, by, seed, part) => {
          const random = createRandom(seed);
          const groups = drawParts(total, by, random);
          const taken = drawWithout(Math.floor(total * part), groups, random);
          expect(sum(groups)).toBe(total);
          expect(sum(taken)).toBe(Math.floor(total * part));
          for (const [index, count] of taken.entries()) expect(count).toBeLessThanOrEqual(groups[index] ?? 0);
        },
      ),
    );
  });
});

describe('createRandom', () => {
  it('gives the same numbers for the same seed, all from 0 up to 1', () => {
    const numbers = (seed: string): number[] => Array.from({ length: 1000 }, createRandom(seed));
    expect(numbers('a')).toEqual(numbers('a'));
    expect(numbers('a')).not.toEqual(numbers('b'));
    expect(numbers('a').every((number) => number >= 0 && number < 1)).toBe(true);
    expect(sum(numbers('a')) / 1000).toBeCloseTo(0.5, 1);
  });
});
