import { describe, expect, it } from 'vitest';
import { computePartsBar, computeTargetBar } from '../../src/charts/bar-geometry.ts';
import { computeDotStrip } from '../../src/charts/dot-strip-geometry.ts';
import { computeSquares } from '../../src/charts/squares-geometry.ts';
import { computeStatusBars } from '../../src/charts/status-bars-model.ts';

describe('computeTargetBar', () => {
  it.each([
    [11.6, 14, 20, { value: 58, target: 70, anchor: 'middle' }],
    [68, 80, undefined, { value: 68, target: 80, anchor: 'end' }],
    [3, null, 6, { value: 50, target: null, anchor: 'middle' }],
    [0, 4, 39, { value: 0, target: 10.26, anchor: 'start' }],
    [50, 4, 40, { value: 100, target: 10, anchor: 'start' }],
  ])('%d, doel %s', (value, target, max, geometry) => {
    expect(computeTargetBar(value, target, max)).toEqual(geometry);
  });
});

describe('computePartsBar', () => {
  it('divides the whole', () => {
    const { parts, direct } = computePartsBar([
      { label: 'digitaal', value: 12 },
      { label: 'ondermijning', value: 10 },
    ]);
    expect(parts.map((part) => Math.round(part.width))).toEqual([55, 45]);
    expect(parts.map((part) => part.anchor)).toEqual(['start', 'start']);
    expect(direct).toBe(true);
  });

  it('writes the last of two from the end when one is small, and lists three', () => {
    const two = computePartsBar([
      { label: 'a', value: 1 },
      { label: 'b', value: 9 },
    ]);
    expect(two.parts[1]).toMatchObject({ textX: 100, anchor: 'end' });
    const three = computePartsBar(['a', 'b', 'c'].map((label) => ({ label, value: 0 })));
    expect(three.direct).toBe(false);
    expect(three.parts.map((part) => part.width)).toEqual([0, 0, 0]);
  });
});

describe('computeSquares', () => {
  it('fills row by row, in rows as equal as can be', () => {
    const { squares, width } = computeSquares(32, 39, 10);
    expect(squares.filter((square) => square.filled)).toHaveLength(32);
    expect(squares.filter((square) => square.y === 0)).toHaveLength(20);
    expect(width).toBe(20 * 13 - 3);
  });

  it('is empty of nothing', () => {
    expect(computeSquares(0, 0, 10)).toEqual({ width: 0, height: 0, squares: [] });
  });
});

describe('computeDotStrip', () => {
  const axis = { min: -50, max: 50 };
  it('places the region in the middle, and never an absent area', () => {
    const strip = computeDotStrip(9, [-12, null, 21], axis);
    expect(strip.zero).toBe(50);
    expect(strip.others).toHaveLength(2);
    expect(strip.own?.x).toBeGreaterThan(50);
    expect(strip.beyond).toEqual([]);
  });

  it('marks the end beyond which an area lies', () => {
    expect(computeDotStrip(-26, [-70, 80], axis)).toMatchObject({ others: [], beyond: ['low', 'high'] });
    expect(computeDotStrip(60, [], axis).own).toEqual({ x: 93, beyond: 'high' });
  });

  it('has nothing to compare without a figure of its own', () => {
    expect(computeDotStrip(null, [1], axis).own).toBeNull();
  });
});

describe('computeStatusBars', () => {
  it('has one scale for all bars, and sums', () => {
    const counts = (done: number, behind: number) => ({ done, 'on-schedule': 0, behind, 'not-started': 1 });
    const model = computeStatusBars([
      { name: 'a', counts: counts(2, 4) },
      { name: 'b', counts: counts(0, 1) },
    ]);
    expect(model.rows.map((row) => row.total)).toEqual([7, 2]);
    expect(model.rows[0]?.cells.map((cell) => cell.width)).toEqual([32, 0, 64, 16]);
    expect(model.totals.map((total) => total.count)).toEqual([2, 0, 5, 2]);
    expect(model.total).toBe(9);
  });
});
