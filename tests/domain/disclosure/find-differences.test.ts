import { describe, expect, it } from 'vitest';
import { findDifferences } from '../../../src/domain/disclosure/find-differences.ts';

describe('findDifferences', () => {
  it.each([
    { name: 'F8: 6 men under 20 hours and 7 under 25: one man works 20 to 24', inner: 6, outer: 7, told: true },
    { name: 'just under the threshold', inner: 6, outer: 10, told: true },
    { name: 'the threshold itself', inner: 6, outer: 11, told: false },
    { name: 'nobody in between', inner: 7, outer: 7, told: false },
    { name: 'a small rest of many', inner: 96, outer: 100, told: true },
  ])('$name', ({ inner, outer, told }) => {
    expect(findDifferences([{ key: 'men', inner, outer }], 5)).toEqual(told ? ['men'] : []);
  });
});
