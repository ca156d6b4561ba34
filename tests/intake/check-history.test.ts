import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Observation } from '../../src/domain/observation.ts';
import type { Period } from '../../src/domain/period.ts';
import { comparePeriods, kindOf, toMonth, toQuarter, toYear } from '../../src/domain/period-math.ts';
import { createHistory } from '../../src/intake/check-history.ts';

function observe(period: Period, value: number | null, area = 'b', indicator = 'a'): Observation {
  return {
    indicator,
    area,
    period,
    value,
    numerator: null,
    denominator: null,
    status: 'final',
    origin: 'published',
    reason: null,
    note: '',
  };
}

describe('createHistory', () => {
  const quarter = (index: number, value: number | null): Observation => observe(toQuarter(2018, 1 + index), value);
  const find = createHistory([88, 91, 85, 90, null, 87].map((value, index) => quarter(index, value)));

  test.each([
    ['ten times as much', 910, { detail: 'eerder 85 tot 91', proposal: '91' }],
    ['a tenth, which was no whole number', 9, { detail: 'eerder 85 tot 91', proposal: '90' }],
    ['far more, and nothing that fits', 2000, { detail: 'eerder 85 tot 91', proposal: null }],
    ['more', 180, null],
    ['the same', 88, null],
    ['nothing', null, null],
  ])('%s', (_name, value, outlier) => {
    expect(find(quarter(6, value))).toEqual(outlier);
  });

  test('says nothing without a history', () => {
    expect(find(quarter(3, 910))).toBeNull();
  });

  test.each([
    ['another area', observe('2019-K4', 910, 'c')],
    ['another indicator', observe('2019-K4', 910, 'b', 'c')],
    ['a year, beside quarters', observe('2019', 910)],
    ['a month, beside quarters', observe('2019-M12', 910)],
  ])('says nothing of %s', (_name, observation) => {
    expect(find(observation)).toBeNull();
  });

  test('looks at the last eight that are known, and not at what came before them', () => {
    const known = [1, 100, null, 100, 100, 100, 100, 100, 100, 100].map((value, index) => quarter(index, value));
    expect(createHistory(known)(quarter(10, 1))?.detail).toBe('eerder 100 tot 100');
    expect(createHistory(known)(quarter(9, 1))).toBeNull();
  });

  test('finds what a look through all that is published finds, in any order', () => {
    const period = fc.oneof(
      fc.integer({ min: 1, max: 12 }).map((index) => toQuarter(2018, index)),
      fc.integer({ min: 1, max: 12 }).map((index) => toMonth(2018, index)),
      fc.integer({ min: 2010, max: 2021 }).map(toYear),
    );
    const value = fc.oneof(fc.constant(null), fc.nat(100), fc.nat(100), fc.nat(100));
    const published = fc.uniqueArray(fc.record({ period, area: fc.constantFrom('b', 'c'), value }), {
      selector: (each) => `${each.area}|${each.period}`,
      minLength: 30,
      maxLength: 60,
    });
    let outliers = 0;
    fc.assert(
      fc.property(published, period, fc.nat(4000), (list, asked, number) => {
        const all = list.map((each) => observe(each.period, each.value, each.area));
        const eight = all
          .filter((each) => each.area === 'b' && kindOf(each.period) === kindOf(asked) && each.value !== null)
          .filter((each) => comparePeriods(each.period, asked) < 0)
          .toSorted((a, b) => comparePeriods(a.period, b.period))
          .flatMap((each) => each.value ?? [])
          .slice(-8);
        const [least, most] = [Math.min(...eight), Math.max(...eight)];
        const isFar =
          eight.length >= 4 &&
          (number > 3 * most || number < least / 3) &&
          Math.max(Math.abs(number - most), Math.abs(number - least)) >= 10;
        const outlier = createHistory(all)(observe(asked, number));
        outliers += isFar ? 1 : 0;
        expect(outlier?.detail ?? null).toBe(isFar ? `eerder ${least} tot ${most}` : null);
      }),
      { numRuns: 2000 },
    );
    expect(outliers).toBeGreaterThan(20);
  });
});
