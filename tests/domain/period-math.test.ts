import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Period, Quarter } from '../../src/domain/period.ts';
import {
  addQuarters,
  comparePeriods,
  endDateExclusive,
  isInPeriod,
  lastQuarterOf,
  periodOfDate,
  previousQuarter,
  quartersBetween,
  quartersOf,
  sameQuarterLastYear,
  startDate,
  toQuarter,
  yearOf,
} from '../../src/domain/period-math.ts';

const quarters = fc
  .tuple(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 4 }))
  .map(([y, q]) => toQuarter(y, q));
const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('startDate and endDateExclusive', () => {
  it.each<[Period, string, string]>([
    ['2019', '2019-01-01', '2020-01-01'],
    ['2019-K1', '2019-01-01', '2019-04-01'],
    ['2019-K4', '2019-10-01', '2020-01-01'],
    ['2020-M02', '2020-02-01', '2020-03-01'],
    ['2019-M12', '2019-12-01', '2020-01-01'],
  ])('%s runs from %s until %s', (period, start, end) => {
    expect([startDate(period), endDateExclusive(period)]).toEqual([start, end]);
  });
});

describe('addQuarters and its kin', () => {
  it.each<[Quarter, number, Quarter]>([
    ['2019-K4', 1, '2020-K1'],
    ['2019-K1', -1, '2018-K4'],
    ['2019-K2', 0, '2019-K2'],
    ['2019-K3', -11, '2016-K4'],
  ])('%s moved by %i is %s', (from, count, to) => {
    expect(addQuarters(from, count)).toBe(to);
    expect(quartersBetween(from, to)).toBe(count);
  });

  it('goes back one quarter and one year', () => {
    expect(previousQuarter('2020-K1')).toBe('2019-K4');
    expect(sameQuarterLastYear('2019-K4')).toBe('2018-K4');
  });

  it('comes back to where it began', () => {
    fc.assert(
      fc.property(quarters, fc.integer({ min: -400, max: 400 }), (quarter, count) => {
        expect(addQuarters(addQuarters(quarter, count), -count)).toBe(quarter);
      }),
    );
  });
});

describe('periodOfDate', () => {
  it.each<[string, 'year' | 'quarter' | 'month', Period]>([
    ['2019-12-31', 'quarter', '2019-K4'],
    ['2020-01-01', 'quarter', '2020-K1'],
    ['2020-03-14', 'month', '2020-M03'],
    ['2020-03-14', 'year', '2020'],
  ])('%s as %s is %s', (date, kind, period) => {
    expect(periodOfDate(date, kind)).toBe(period);
  });

  it('puts every date in exactly one quarter, and that one is of its year', () => {
    fc.assert(
      fc.property(days, (day) => {
        const year = periodOfDate(day, 'year');
        const holding = quartersOf(year).filter((quarter) => isInPeriod(day, quarter));
        expect(holding).toEqual([periodOfDate(day)]);
        expect(yearOf(periodOfDate(day))).toBe(year);
      }),
    );
  });

  it('refuses what is no date', () => {
    expect(() => periodOfDate('gisteren')).toThrow(RangeError);
  });
});

describe('comparePeriods', () => {
  it('sorts by first day, the longest first', () => {
    const periods: Period[] = ['2019-M01', '2020', '2019-K2', '2019-K1', '2018-K4', '2019'];
    expect(periods.sort(comparePeriods)).toEqual(['2018-K4', '2019', '2019-K1', '2019-M01', '2019-K2', '2020']);
  });
});

describe('lastQuarterOf', () => {
  it.each<[Period, Quarter]>([
    ['2019', '2019-K4'],
    ['2019-K2', '2019-K2'],
    ['2019-M03', '2019-K1'],
    ['2019-M04', '2019-K2'],
  ])('%s ends in %s', (period, quarter) => {
    expect(lastQuarterOf(period)).toBe(quarter);
  });
});
