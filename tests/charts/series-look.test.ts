import { describe, expect, it } from 'vitest';
import { toShapePath } from '../../src/charts/point-shape.ts';
import { toSeriesLook } from '../../src/charts/series-look.ts';

describe('toSeriesLook', () => {
  it('gives each of five its own colour and its own form, as the design has them', () => {
    const looks = [0, 1, 2, 3, 4].map(toSeriesLook);
    expect(looks.map(({ shape }) => shape)).toEqual(['circle', 'square', 'triangle', 'diamond', 'pentagon']);
    expect(looks.map(({ tone }) => tone)).toEqual([0, 1, 2, 3, 4]);
  });

  it('lets no two of twenty-five look alike', () => {
    const looks = Array.from({ length: 25 }, (_, index) => JSON.stringify(toSeriesLook(index)));
    expect(new Set(looks).size).toBe(25);
  });

  it('draws each form with another path', () => {
    const paths = [0, 1, 2, 3, 4].map((index) => toShapePath(toSeriesLook(index).shape, 0, 0, 5));
    expect(new Set(paths).size).toBe(5);
    expect(toShapePath('square', 0, 0, 5)).toBe('M4.6 -4.6L4.6 4.6L-4.6 4.6L-4.6 -4.6Z');
  });
});
