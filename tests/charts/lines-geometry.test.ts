import { describe, expect, it } from 'vitest';
import {
  computeLinesGeometry,
  computeLinesScale,
  findNearestPoint,
  writeAxisStart,
} from '../../src/charts/lines-geometry.ts';
import { makeLine, makePeriods } from './lines-factory.ts';

const NORTH = makeLine('Noord', 0, [10, 12, 14, 16]);
const SOUTH = makeLine('Zuid', 1, [20, 18, 'afgeschermd', 'minder dan 5']);

function compute(width: number, series = [NORTH, SOUTH], target: { value: number; label: string } | null = null) {
  const scale = computeLinesScale(series, target);
  return computeLinesGeometry({
    width,
    height: 400,
    periods: makePeriods(series[0]?.points.length ?? 0),
    series,
    scale,
    target,
    suffix: '%',
  });
}

describe('computeLinesScale', () => {
  it.each([
    ['from 0 where values come near to it', [2, 8, 10], null, 0],
    ['above 0 where they do not', [80, 90, 100], null, 70],
    ['wide enough for the target', [80, 90, 100], 60, 40],
  ])('lies %s', (_, values, target, from) => {
    const scale = computeLinesScale(
      [makeLine('Noord', 0, values)],
      target === null ? null : { value: target, label: '' },
    );
    expect(scale.from).toBe(from);
    expect(scale.to).toBeGreaterThanOrEqual(Math.max(...values));
  });

  it('says where it starts, unless at 0', () => {
    expect(writeAxisStart({ from: 7.5, to: 20, ticks: [7.5, 20] }, '%')).toBe('as begint bij 7,5%');
    expect(writeAxisStart({ from: 0, to: 20, ticks: [0, 20] }, '')).toBeNull();
  });
});

describe('computeLinesGeometry', () => {
  it('gives the unit to the highest number alone', () => {
    const labels = compute(900).ticks.map(({ label }) => label);
    expect(labels.filter((label) => label.endsWith('%'))).toEqual([labels.at(-1)]);
  });

  it('has a dash on the axis, never a 0, for what is not there or not shown', () => {
    const geometry = compute(900);
    expect(geometry.gaps.map(({ series, index }) => [series, index])).toEqual([
      [1, 2],
      [1, 3],
    ]);
    for (const gap of geometry.gaps) expect(gap.y).toBeLessThan(geometry.plot.bottom);
  });

  it.each([358, 280])('keeps points and names inside %i px', (width) => {
    const series = ['Gooi en Vechtstreek', 'Midden-Nederland', 'Oost'].map((name, place) =>
      makeLine(name, place, [1, 2, 3 + place]),
    );
    const geometry = compute(width, series, { value: 3, label: 'doel voor 2020: 3%' });
    expect(geometry.toX(2)).toBeLessThan(geometry.plot.right);
    expect(geometry.plot.right).toBeLessThan(width);
    expect(geometry.labels.map(({ lines }) => lines)).toEqual([
      ['Gooi en', 'Vechtstreek'],
      ['Midden-', 'Nederland'],
      ['Oost'],
      ['doel voor', '2020: 3%'],
    ]);
  });

  it('puts no name over another, and leads from its last point to a name that had to move', () => {
    const close = [0, 0.1, 0.2, 0.3, 0.4].map((add, place) => makeLine(`Lijn ${place}`, place, [1, 10 + add]));
    const { labels } = compute(900, close);
    const places = labels.map(({ y }) => y).sort((a, b) => a - b);
    for (const [index, y] of places.slice(1).entries()) expect(y - (places[index] ?? 0)).toBeGreaterThanOrEqual(16);
    expect(labels.some(({ lead }) => lead !== null)).toBe(true);
  });

  it('names a line without any value at the axis', () => {
    const { labels, plot } = compute(900, [NORTH, makeLine('Leeg', 2, ['geheim', 'geheim', 'geheim', 'geheim'])]);
    expect(labels.find(({ key }) => key === 'leeg')).toMatchObject({ lead: null });
    expect(labels.find(({ key }) => key === 'leeg')?.y).toBeGreaterThan(plot.bottom - 20);
  });

  it('leaves out names of years that have no room', () => {
    const long = makeLine(
      'Noord',
      0,
      Array.from({ length: 44 }, (_, index) => index),
    );
    expect(compute(1200, [long]).years.map(({ label }) => label)).toHaveLength(11);
    const few = compute(300, [long]).years;
    expect(few.length).toBeGreaterThan(2);
    expect(few.length).toBeLessThan(8);
  });
});

describe('findNearestPoint', () => {
  it('finds the period, and there the line nearest to the pointer', () => {
    const geometry = compute(900);
    const at = (index: number, value: number) => ({ x: geometry.toX(index) + 4, y: geometry.toY(value) });
    expect(findNearestPoint(geometry, [NORTH, SOUTH], at(1, 17))).toEqual({ index: 1, series: 1 });
    expect(findNearestPoint(geometry, [NORTH, SOUTH], at(3, 19))).toEqual({ index: 3, series: 0 });
    expect(findNearestPoint(geometry, [NORTH, SOUTH], { x: 5000, y: 0 })?.index).toBe(3);
    expect(findNearestPoint(geometry, [], at(1, 17))).toBeNull();
  });
});
