import { describe, expect, test } from 'vitest';
import type { Observation } from '../../../src/domain/observation.ts';
import { type ChangedPart, shiftSum } from '../../../src/intake/sums/shift-sum.ts';

const figure = (value: number | null): Observation => ({
  indicator: 'zaken',
  area: 'weesp',
  period: '2019-K4',
  value,
  numerator: null,
  denominator: null,
  status: 'final',
  origin: 'example',
  reason: value === null ? 'small' : null,
  note: '',
});
const part = (before: number | null | 'none', after: number | null, isHidden = false): ChangedPart => ({
  before: before === 'none' ? null : figure(before),
  after: figure(after),
  isHidden,
});

describe('shiftSum', () => {
  test.each<[name: string, sum: number | null, parts: ChangedPart[], expected: number | null]>([
    ['moves along with a part beside hidden ones', 41, [part(10, 12), part(null, null), part(7, 7)], 43],
    ['adds what several parts change', 41, [part(10, 12), part(9, 4), part(null, null)], 38],
    ['stays where nothing changes', 41, [part(10, 10), part(null, null)], 41],
    ['is not known when it was not shown', null, [part(10, 12)], null],
    ['is not known when a part was hidden before', 41, [part(null, 6), part(10, 10)], null],
    ['is not known when a part is hidden now', 41, [part(10, null, true), part(null, null)], null],
    ['takes a hidden part that is told once more for the same', 41, [part(10, 12), part(null, null, true)], 43],
    ['says nothing of a number that is hidden from now on', 41, [part(10, 3, true), part(null, null)], null],
    ['is not known with a part that was not there', 41, [part('none', 6), part(null, null)], null],
  ])('%s', (_name, sum, parts, expected) => {
    const moved = shiftSum(sum === null ? null : figure(sum), parts, { kind: 'count', decimals: 0 });
    expect(moved).toEqual(expected === null ? null : { value: expected, numerator: null, denominator: null });
  });
});
