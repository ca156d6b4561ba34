import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  computeProportionFunnel,
  computeRateFunnel,
  type FunnelLimits,
  placeInFunnel,
} from '../../src/domain/funnel.ts';

// By hand from tables: 10 of 20 has P(X <= 5) = 0,020695 and P(X <= 6) = 0,057659, so r = 6 and
// 6 - (0,057659 - 0,025) / 0,036964 = 5,1165; P(X <= 14) = 0,979305 and P(X <= 13) = 0,942341, so 13,8835.
// Poisson 10: P(X <= 4) = 0,029253 and P(4) = 0,018917, so 4 - 0,004253 / 0,018917 = 3,7752.
describe('computeProportionFunnel', () => {
  it('interpolates the exact binomial limits', () => {
    const [limits] = computeProportionFunnel(50, [20]);
    expect(limits?.lower95).toBeCloseTo((5.1165 / 20) * 100, 2);
    expect(limits?.upper95).toBeCloseTo((13.8835 / 20) * 100, 2);
  });

  it.each([
    [0, 0, 0],
    [100, 100, 100],
  ])('has no width at %s%%', (percent, lower, upper) => {
    expect(computeProportionFunnel(percent, [40])[0]).toMatchObject({ lower998: lower, upper998: upper });
  });

  it('agrees with the normal distribution for a large denominator, on both ways of computing', () => {
    for (const size of [5000, 20_000]) {
      const [limits] = computeProportionFunnel(11.6, [size]);
      const wide = 1.959964 * Math.sqrt((0.116 * 0.884) / size) * 100;
      expect(limits?.upper95).toBeCloseTo(11.6 + wide, 1);
      expect(limits?.lower95).toBeCloseTo(11.6 - wide, 1);
    }
  });
});

describe('computeRateFunnel', () => {
  it('interpolates the exact Poisson limits', () => {
    const [limits] = computeRateFunnel(10, [1000]);
    expect(limits?.lower95).toBeCloseTo(3.7752, 3);
  });

  it('goes on without a jump where exact computing ends', () => {
    const [exact, normal] = computeRateFunnel(1, [599_999, 600_001]);
    for (const key of ['lower95', 'upper95', 'lower998', 'upper998'] as const) {
      expect(exact?.[key]).toBeCloseTo(normal?.[key] ?? 0, 4);
    }
  });

  it('has no limits without inhabitants, and none below 0', () => {
    expect(computeRateFunnel(5, [0])).toEqual([]);
    expect(computeRateFunnel(0.5, [1000])[0]).toMatchObject({ lower95: 0, lower998: 0 });
  });
});

describe('funnels', () => {
  it('are ordered around the centre and narrow with size', () => {
    const ordered = (limits: FunnelLimits) => [limits.lower998, limits.lower95, limits.upper95, limits.upper998];
    fc.assert(
      fc.property(
        fc.double({ min: 0.5, max: 99.5, noNaN: true }),
        fc.integer({ min: 15, max: 3000 }),
        (percent, size) => {
          for (const [small, large] of [
            computeProportionFunnel(percent, [size, size * 4]),
            computeRateFunnel(percent, [size, size * 4]),
          ]) {
            for (const limits of [small!, large!])
              expect(ordered(limits)).toEqual(ordered(limits).toSorted((a, b) => a - b));
            expect(large!.upper998 - large!.lower998).toBeLessThan(small!.upper998 - small!.lower998);
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('flag about as many as they say when areas differ by chance alone', () => {
    // P(X < lower or X > upper) for Poisson 40, summed over its chances
    const [limits] = computeRateFunnel(40, [1000]);
    let chance = Math.exp(-40);
    let outside = 0;
    for (let count = 0; count < 200; count += 1) {
      if (placeInFunnel(count, limits!) !== 'inside') outside += chance;
      chance *= 40 / (count + 1);
    }
    expect(outside).toBeGreaterThan(0.03);
    expect(outside).toBeLessThan(0.06);
  });
});

describe('placeInFunnel', () => {
  const limits = { size: 1, lower998: 1, lower95: 2, upper95: 4, upper998: 5 };
  it.each([
    [3, 'inside'],
    [4, 'inside'],
    [4.5, 'outside-95'],
    [1.5, 'outside-95'],
    [5, 'outside-95'],
    [6, 'outside-998'],
    [0, 'outside-998'],
  ])('%s is %s', (value, place) => {
    expect(placeInFunnel(value, limits)).toBe(place);
  });
});
