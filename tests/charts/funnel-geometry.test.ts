import { describe, expect, it } from 'vitest';
import { computeSizeAxis, spreadSizes, toSizePosition } from '../../src/charts/funnel-axis.ts';
import { computeFunnelGeometry, findNearestPoint, type FunnelOptions } from '../../src/charts/funnel-geometry.ts';
import type { FunnelLabel } from '../../src/charts/funnel-labels.ts';
import type { Box } from '../../src/charts/place-annotations.ts';
import { estimateTextWidth } from '../../src/charts/text-width.ts';
import { COUNT, makeComparison, makeShare } from '../domain/funnel-factory.ts';
import { makeObservation } from '../domain/reading-factory.ts';

const SHARES = [
  [30, 250],
  [6, 50],
  [4, 15],
  [90, 250],
  [2, 200],
  [12, 100],
  [14, 100],
].map(([numerator = 0, denominator = 0]) => makeShare(numerator, denominator));
const COMPARISON = makeComparison(SHARES);
const compute = (changes: Partial<FunnelOptions> = {}) =>
  computeFunnelGeometry(COMPARISON, {
    width: 600,
    height: 440,
    target: { value: 14, text: 'doel 14%' },
    own: null,
    inside: new Set('abcdefg'),
    ...changes,
  });
const numbersIn = (path: string) => [...path.matchAll(/-?[\d.]+/g)].map(([text]) => Number(text));

function toNameBox({ text, x, y, anchor, bold }: FunnelLabel) {
  const wide = estimateTextWidth(text, 13, bold);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
  return { left, right: left + wide, top: y - 6, bottom: y + 6 };
}

function isApart(a: Box, b: Box): boolean {
  return a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
}

describe('computeSizeAxis', () => {
  it.each<[string, number[], boolean, string[]]>([
    ['near each other', [20, 150], false, ['0', '50', '100', '150']],
    ['far apart', [9000, 360_000], true, ['10.000', '20.000', '50.000', '100.000', '200.000']],
  ])('%s', (_, sizes, byFactor, labels) => {
    const axis = computeSizeAxis(sizes);
    expect([axis.byFactor, axis.ticks.map(({ label }) => label)]).toEqual([byFactor, labels]);
    for (const size of sizes) {
      const x = toSizePosition(axis, size, 40, 500);
      expect(x).toBeGreaterThanOrEqual(40);
      expect(x).toBeLessThanOrEqual(500);
    }
  });

  it('gives the limits whole sizes, none below the least', () => {
    const sizes = spreadSizes(computeSizeAxis([15, 150]), 15);
    expect(sizes[0]).toBe(15);
    expect(sizes.at(-1)).toBe(158);
    expect(sizes.every(Number.isInteger)).toBe(true);
  });
});

describe('computeFunnelGeometry', () => {
  it('draws every point in the plot, larger to the right and higher up', () => {
    const { points, plot } = compute();
    expect(points.map(({ id }) => id)).toEqual(COMPARISON.points.map(({ area }) => area.id));
    for (const { x, y } of points) {
      expect(x).toBeGreaterThan(plot.left);
      expect(x).toBeLessThanOrEqual(plot.right);
      expect(y).toBeGreaterThanOrEqual(plot.top);
      expect(y).toBeLessThanOrEqual(plot.bottom);
    }
    expect(points.find(({ id }) => id === 'd')?.y).toBeLessThan(points.find(({ id }) => id === 'a')?.y ?? 0);
  });

  it('gives what lies outside the outer limits another form', () => {
    const { points } = compute();
    expect(points.filter(({ outside }) => outside).map(({ id }) => id)).toEqual(['e', 'd']);
    const corners = (id: string) => points.find((point) => point.id === id)?.path.split('L').length;
    expect([corners('d'), corners('a')]).toEqual([6, 1]);
  });

  it('keeps the limits in the plot and the inner within the outer', () => {
    const { outer, inner, band, plot } = compute();
    for (const path of [outer, inner, band]) expect(numbersIn(path).some(Number.isNaN)).toBe(false);
    const ys = numbersIn(outer).filter((_, index) => index % 2 === 1);
    expect(Math.min(...ys)).toBeGreaterThanOrEqual(plot.top);
    expect(Math.max(...ys)).toBeLessThanOrEqual(plot.bottom);
    const heights = (path: string) =>
      path
        .split('M')
        .filter(Boolean)
        .map((part) => numbersIn(part).at(-1) ?? 0);
    const [outerTop = 0, outerBottom = 0] = heights(outer);
    const [innerTop = 0, innerBottom = 0] = heights(inner);
    expect(outerTop).toBeLessThan(innerTop);
    expect(outerBottom).toBeGreaterThan(innerBottom);
  });

  it.each([320, 390, 600, 1200])(
    'at %i px names those outside and the largest, over no point and no other name',
    (width) => {
      const { names, points } = compute({ width });
      expect(names.map(({ key }) => key)).toContain('d');
      const boxes = names.map(({ text, x, y, anchor, bold }) => {
        const wide = estimateTextWidth(text, 13, bold);
        const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
        return { left, right: left + wide, top: y - 6, bottom: y + 6 };
      });
      for (const [index, box] of boxes.entries()) {
        for (const { x, y } of points) {
          expect(x > box.left && x < box.right && y > box.top && y < box.bottom).toBe(false);
        }
        for (const other of boxes.slice(index + 1)) {
          const apart =
            box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top;
          expect(apart).toBe(true);
        }
      }
    },
  );

  it('keeps names apart in a crowd', () => {
    const shares = Array.from({ length: 20 }, (_, index) => makeShare(index % 2 === 0 ? 120 : 2, 298 + (index % 5)));
    const options = { width: 600, height: 440, target: null, own: null, inside: new Set<string>() };
    const { names, points } = computeFunnelGeometry(makeComparison(shares), options);
    expect(names.length).toBeGreaterThan(0);
    const boxes = names.map(toNameBox);
    for (const [index, box] of boxes.entries()) {
      expect(boxes.slice(index + 1).every((other) => isApart(box, other))).toBe(true);
      expect(points.some(({ x, y }) => isApart(box, { left: x, right: x, top: y, bottom: y }) === false)).toBe(false);
    }
  });

  it('names the municipality on screen first, and draws those of elsewhere lighter', () => {
    const { names, points } = compute({ own: 'b', inside: new Set(['b']) });
    expect(names[0]).toMatchObject({ key: 'b', bold: true });
    expect(points.filter(({ light }) => !light).map(({ id }) => id)).toEqual(['b']);
  });

  it('has the target and the region beside their lines, and no target where there is none', () => {
    const { target, centre, lineNames } = compute();
    expect(target).toBeLessThan(centre);
    expect(lineNames.map(({ text }) => text)).toEqual(expect.arrayContaining(['doel 14%', 'regio 12,0%']));
    const without = compute({ target: null });
    expect([without.target, without.lineNames.some(({ key }) => key === 'target')]).toEqual([null, false]);
  });

  it('draws rates far apart in size, from 0 up', () => {
    const counts = Array.from({ length: 20 }, (_, index) => makeObservation('2019', (index + 1) * 8));
    const rates = makeComparison(counts, { indicator: COUNT, region: makeObservation('2019', 1680) });
    const geometry = computeFunnelGeometry(rates, {
      width: 600,
      height: 440,
      target: null,
      own: null,
      inside: new Set(),
    });
    expect(geometry.byFactor).toBe(true);
    expect(geometry.gridLines[0]?.label).toBe('0');
    expect(JSON.stringify(geometry)).not.toMatch(/NaN|null,"y":null/);
  });
});

describe('findNearestPoint', () => {
  it('finds the point under a pointer, and none far from all', () => {
    const geometry = compute();
    const [first] = geometry.points;
    expect(findNearestPoint(geometry, (first?.x ?? 0) + 5, (first?.y ?? 0) - 5)).toBe(0);
    expect(findNearestPoint(geometry, -100, -100)).toBeNull();
  });
});
