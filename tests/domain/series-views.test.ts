import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MissingReason, Observation, Series } from '../../src/domain/observation.ts';
import { addQuarters } from '../../src/domain/period-math.ts';
import { listYears, rebaseYears, sumRunningYears, toRates } from '../../src/domain/series-views.ts';
import { makeObservation } from './reading-factory.ts';

type Value = number | MissingReason;
const quarter = (value: Value, index: number): Observation =>
  typeof value === 'number'
    ? makeObservation(addQuarters('2018-K1', index), value)
    : makeObservation(addQuarters('2018-K1', index), null, { reason: value });
const series = (years: Observation[], quarters: Observation[]): Series => ({
  indicator: 'cybercrime',
  area: 'midden-nederland',
  years,
  quarters,
});
const COUNT = { kind: 'count' } as const;

describe('sumRunningYears', () => {
  it.each<[string, Value[], (number | null)[], (MissingReason | null)[]]>([
    ['too short', [1, 2, 3], [], []],
    ['each four', [1, 2, 3, 4, 5], [10, 14], [null, null]],
    [
      'a missing quarter',
      [1, 2, 'unknown', 4, 5, 6, 7],
      [null, null, null, 22],
      ['unknown', 'unknown', 'unknown', null],
    ],
    // "minder dan 5" of a part is not said of the sum.
    ['a small one', [1, 2, 3, 'small', 5], [null, null], ['withheld', 'withheld']],
    ['a withheld one', ['withheld', 2, 3, 4, 5], [null, 14], ['withheld', null]],
  ])('%s', (_, values, sums, reasons) => {
    const running = sumRunningYears(values.map(quarter), COUNT);
    expect(running.map(({ value }) => value)).toEqual(sums);
    expect(running.map(({ reason }) => reason)).toEqual(reasons);
  });

  it('adds numerators and denominators of a share, never percentages', () => {
    const parts = [
      [1, 10],
      [9, 30],
      [0, 10],
      [0, 50],
    ].map(([numerator = 0, denominator = 0], index) =>
      makeObservation(addQuarters('2018-K1', index), (numerator / denominator) * 100, { numerator, denominator }),
    );
    expect(sumRunningYears(parts, { kind: 'share' })[0]).toMatchObject({ value: 10, period: '2018-K4' });
  });

  it('is the sum of the four quarters, and null when one of them is missing or withheld', () => {
    const value = fc.oneof(
      { weight: 5, arbitrary: fc.nat(10_000) },
      { weight: 1, arbitrary: fc.constantFrom('unknown', 'small', 'withheld', 'secret') },
    );
    fc.assert(
      fc.property(fc.array<Value>(value, { maxLength: 30 }), (values) => {
        const quarters = values.map(quarter);
        const running = sumRunningYears(quarters, COUNT);
        expect(running.length).toBe(Math.max(0, quarters.length - 3));
        for (const [index, sum] of running.entries()) {
          const own = values.slice(index, index + 4);
          const known = own.filter((each) => typeof each === 'number');
          expect(sum.period).toBe(quarters[index + 3]?.period);
          expect(sum.value).toBe(known.length < 4 ? null : known.reduce((a, b) => a + b, 0));
          expect(sum.reason === null).toBe(known.length === 4);
        }
      }),
    );
  });
});

describe('listYears', () => {
  const quarters = [1, 2, 3, 4, 5, 6, 7, 8].map(quarter);
  it.each<[string, Series, Parameters<typeof listYears>[1], [string, number | null][]]>([
    [
      'of quarters',
      series([], quarters),
      '2019-K4',
      [
        ['2018', 10],
        ['2019', 26],
      ],
    ],
    [
      'a row goes first',
      series([makeObservation('2018', 11)], quarters),
      '2019-K4',
      [
        ['2018', 11],
        ['2019', 26],
      ],
    ],
    ['a year that has not ended', series([], quarters), '2019-K3', [['2018', 10]]],
    [
      'a gap',
      series([makeObservation('2016', 5), makeObservation('2018', 11)], []),
      '2019-K4',
      [
        ['2016', 5],
        ['2017', null],
        ['2018', 11],
      ],
    ],
    ['nothing', series([], []), '2019-K4', []],
  ])('%s', (_, input, period, years) => {
    expect(listYears(input, period, COUNT).map((year) => [year.period, year.value])).toEqual(years);
  });
});

describe('rebaseYears', () => {
  it.each([
    [4, [1]],
    [2, [1]],
    [5, []],
    [0, []],
  ])('a new start at quarter %i', (index, starts) => {
    const quarters = [1, 2, 3, 4, 5, 6, 7, 8].map(quarter);
    const years = listYears(series([], quarters), '2019-K4', COUNT);
    expect(rebaseYears(quarters, [index], years)).toEqual(starts);
  });
});

describe('toRates', () => {
  it('divides by the inhabitants, and keeps what is hidden hidden', () => {
    const counts = [30, 'small', 0].map((value, index) => quarter(value as Value, index));
    const rates = toRates(counts, () => 20_000);
    expect(rates.map(({ value, reason }) => [value, reason])).toEqual([
      [1.5, null],
      [null, 'small'],
      [0, null],
    ]);
    expect(toRates(counts, () => null)[0]).toMatchObject({ value: null, reason: 'unknown' });
  });
});
