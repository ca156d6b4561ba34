import { describe, expect, it } from 'vitest';
import { computeBigXmr } from '../../src/charts/big-xmr-geometry.ts';
import { makeReading, makeSeries, makeTarget } from '../domain/reading-factory.ts';

const SIZE = { width: 990, height: 380, unit: 10.8 };
const values = (count: number) => Array.from({ length: count }, (_, index) => 40 + (index % 5));
const reading = (count: number, changes: object = {}) =>
  makeReading(
    {},
    makeSeries({ values: values(count), limits: [36, 42, 48], last: { status: 'provisional' } }),
    changes,
  );

describe('computeBigXmr', () => {
  it('has letters of 4,6% of the height, at most four lines beside the values and eight names of years', () => {
    const geometry = computeBigXmr({ reading: reading(44, { quarterTarget: 50, target: makeTarget(50) }), ...SIZE });
    expect(geometry.fontSize).toBeCloseTo(4.6 * SIZE.unit);
    expect(geometry.bands.flatMap(({ limits }) => limits).length + 1 + 1).toBeLessThanOrEqual(4);
    expect(geometry.years.filter(({ label }) => label).length).toBeLessThanOrEqual(8);
  });

  it('draws the last twenty quarters with the judgement of the whole series', () => {
    const whole = reading(44);
    const geometry = computeBigXmr({ reading: whole, ...SIZE });
    expect(geometry.points).toHaveLength(20);
    expect(geometry.years.at(-1)?.year).toBe('2019');
    expect(geometry.bands).toHaveLength(1);
  });

  it('names the last value, and right under it that it is provisional', () => {
    const labels = computeBigXmr({ reading: reading(20), ...SIZE }).labels;
    const last = labels.findIndex(({ key }) => key === 'last');
    expect(labels[last]?.text).toBe('44');
    const byHeight = [...labels].filter(({ key }) => key !== 'start').sort((a, b) => a.y - b.y);
    const place = byHeight.findIndex(({ key }) => key === 'last');
    expect(byHeight[place + 1]).toMatchObject({ key: 'provisional', text: 'voorlopig' });
  });

  it('leaves the limits unnamed where there is little room', () => {
    const keys = computeBigXmr({ reading: reading(20), ...SIZE, width: 600 }).labels.map(({ key }) => key);
    expect(keys).toContain('last');
    expect(keys).not.toContain('mean');
    expect(keys).not.toContain('upper');
  });

  it('breaks the line at a missing value and marks it on the axis, never at 0', () => {
    const gap = makeReading({}, makeSeries({ values: [40, 41, null, 43], limits: [36, 42, 48] }));
    const geometry = computeBigXmr({ reading: gap, ...SIZE });
    expect(geometry.points.map(({ index }) => index)).toEqual([0, 1, 3]);
    expect(geometry.gaps).toHaveLength(1);
    expect(geometry.line.solid.match(/M/g)).toHaveLength(1);
  });

  it('does not draw a value that has a reason to be hidden', () => {
    const hidden = makeReading({}, makeSeries({ values: [40, 3], limits: [36, 42, 48], last: { reason: 'small' } }));
    const geometry = computeBigXmr({ reading: hidden, ...SIZE });
    expect(geometry.points).toHaveLength(1);
    expect(geometry.labels.map(({ text }) => text)).not.toContain('3');
  });

  it('says where the axis begins when that is not 0', () => {
    expect(computeBigXmr({ reading: reading(20), ...SIZE }).labels.map(({ text }) => text)).toContain('as vanaf 35');
    const low = makeReading({}, makeSeries({ values: [1, 2, 3, 4], limits: [0, 2, 5] }));
    expect(computeBigXmr({ reading: low, ...SIZE }).labels.map(({ key }) => key)).not.toContain('start');
  });

  it('keeps every name inside the drawing and above the next', () => {
    const { labels, years } = computeBigXmr({
      reading: reading(20, { quarterTarget: 41, target: makeTarget(41) }),
      ...SIZE,
    });
    for (const { y } of labels) expect(y).toBeLessThanOrEqual(SIZE.height);
    const ys = labels.map(({ y }) => y).sort((a, b) => a - b);
    for (const [place, y] of ys.slice(1).entries()) expect(y - (ys[place] ?? 0)).toBeGreaterThanOrEqual(4 * SIZE.unit);
    for (const { x } of years) expect(x).toBeGreaterThan(0);
  });
});
