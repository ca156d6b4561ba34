import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeSharedExtent, computeSparkline } from '../../src/charts/sparkline-geometry.ts';
import { makeBurgernetReading, makeCyberReading, makeReading } from './make-reading.ts';

const size = { width: 104, height: 36, quarters: 12, extent: null };

describe('computeSparkline', () => {
  it('marks signals and the last point only', () => {
    expect(computeSparkline(makeCyberReading(), size).points).toHaveLength(12);
    const common = computeSparkline(makeBurgernetReading(), size);
    expect(common.points.map((point) => [point.index, point.hollow])).toEqual([[19, true]]);
    expect(common.target).not.toBeNull();
  });

  it('shows small counts as points without a line', () => {
    const reading = makeReading({ values: [2, 3, 2], limitation: 'small-counts' });
    expect(computeSparkline(reading, size)).toMatchObject({ line: { solid: '', dashed: '' } });
    expect(computeSparkline(reading, size).points).toHaveLength(3);
  });

  it('shows a value between two gaps as a point', () => {
    const reading = makeReading({ values: [2, 'unknown', 3, 'unknown', 4, 5] });
    expect(computeSparkline(reading, size).points.map((point) => point.index)).toEqual([0, 2, 5]);
  });

  it('marks every quarter where it is asked to', () => {
    expect(computeSparkline(makeBurgernetReading(), { ...size, everyPoint: true }).points).toHaveLength(12);
  });

  it('draws another reading behind, on the same quarters, with a gap where it has none', () => {
    const behind = makeReading({ values: [2, 'unknown', 3, 4] });
    const { behind: path } = computeSparkline(makeReading({ values: [5, 6, 7, 8] }), { ...size, behind });
    expect(path.match(/[ML]/g)).toEqual(['M', 'L']);
    expect(computeSparkline(makeReading({ values: [5, 6] }), size).behind).toBe('');
  });

  it('has no NaN, for any series', () => {
    const value = fc.oneof(fc.constantFrom('small', 'unknown'), fc.constantFrom(0, 7, 7), fc.integer());
    fc.assert(
      fc.property(fc.array(value, { maxLength: 20 }), (values) => {
        const geometry = computeSparkline(makeReading({ values }), size);
        expect(JSON.stringify(geometry)).not.toMatch(/NaN|Infinity/);
      }),
    );
  });
});

describe('computeSharedExtent', () => {
  it('spans values, limits and targets of all', () => {
    expect(computeSharedExtent([makeBurgernetReading(), makeReading({ values: [8, 9] })])).toEqual([8, 14]);
  });
});
