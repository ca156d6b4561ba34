import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeScale, isNearZero, tickDecimals, toPosition } from '../../src/charts/scale.ts';

describe('computeScale', () => {
  it.each([
    ['bars from 0', [299, 589], { zeroBased: true }, [0, 200, 400, 600, 800]],
    ['the overview', [48, 181, 42, 72], { zeroBased: true, padTop: 0.1 }, [0, 50, 100, 150, 200]],
    ['room below for events', [10.4, 12.6, 9.21, 13.27, 14], { padBottom: 0.5, padTop: 0.1 }, [6, 8, 10, 12, 14, 16]],
    ['never below 0 when nothing is', [0.2, 10], { nonNegative: true }, [0, 2.5, 5, 7.5, 10, 12.5]],
    ['below 0 when a value is', [-3, 4], {}, [-4, -2, 0, 2, 4, 6]],
    ['no values', [], {}, [0, 0.5, 1]],
  ])('%s', (_, values, options, ticks) => {
    expect(computeScale(values, options).ticks).toEqual(ticks);
  });

  it('holds every value between its ends, with three to six ticks, whatever the values', () => {
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), fc.boolean(), (values, zeroBased) => {
        const { from, to, ticks } = computeScale(values, { zeroBased });
        expect(ticks.every(Number.isFinite)).toBe(true);
        expect(ticks.length).toBeGreaterThanOrEqual(3);
        expect(ticks.length).toBeLessThanOrEqual(6);
        const slack = (to - from) * 1e-9;
        expect(from).toBeLessThanOrEqual(Math.min(...values) + slack);
        expect(to).toBeGreaterThanOrEqual(Math.max(...values) - slack);
        expect(from === 0 || !zeroBased || Math.min(...values) < 0).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('isNearZero', () => {
  it.each([
    [[42, 181], true],
    [[9.2, 14], false],
    [[0, 0], true],
    [[-1, 10], false],
  ])('%j: %s', (values, near) => {
    expect(isNearZero(values)).toBe(near);
  });
});

describe('tickDecimals', () => {
  it.each([
    [[0, 50, 100], 0],
    [[0, 0.5, 1], 1],
    [[0, 0.25, 0.5], 2],
  ])('%j: %d', (ticks, decimals) => {
    expect(tickDecimals({ from: 0, to: 1, ticks })).toBe(decimals);
  });
});

describe('toPosition', () => {
  it('counts from the start to the end, upside down as well', () => {
    expect(toPosition({ from: 0, to: 10, ticks: [] }, 5, 100, 0)).toBe(50);
    expect(toPosition({ from: 10, to: 20, ticks: [] }, 12, 0, 100)).toBe(20);
  });
});
