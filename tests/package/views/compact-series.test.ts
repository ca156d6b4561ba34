import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Observation, Series } from '../../../src/domain/observation.ts';
import { addQuarters, toYear } from '../../../src/domain/period-math.ts';
import { buildSeries } from '../../../src/package/build-series.ts';
import { compactSeriesSchema, decodeSeries, encodeSeries } from '../../../src/package/views/compact-series.ts';
import { decodeMarks, encodeMarks } from '../../../src/package/views/observation-codes.ts';

const decimal = fc.integer({ min: -99999, max: 99999 }).map((n) => (n === 0 ? 0 : n / 10));
const marks = fc.record({
  status: fc.constantFrom('final', 'provisional'),
  origin: fc.constantFrom('published', 'derived', 'example'),
  reason: fc.constantFrom(null, 'small', 'withheld', 'secret', 'unknown', 'not-applicable'),
} as const);
const figure = fc
  .record({
    value: fc.option(decimal),
    numerator: fc.option(decimal, { freq: 1 }),
    denominator: fc.option(decimal, { freq: 1 }),
    note: fc.constantFrom('', '', '', 'Let op'),
    marks,
  })
  .map(({ marks, ...rest }) => ({ ...rest, ...marks }));

const series: fc.Arbitrary<Series> = fc
  .record({
    indicator: fc.constantFrom('meldingen', 'zaken'),
    area: fc.constantFrom('utrecht', 'almere'),
    year: fc.integer({ min: 2010, max: 2021 }),
    quarter: fc.integer({ min: 0, max: 40 }),
    yearFigures: fc.array(figure, { maxLength: 6 }),
    quarterFigures: fc.array(figure, { maxLength: 24 }),
  })
  .map(({ indicator, area, year, quarter, yearFigures, quarterFigures }) => ({
    indicator,
    area,
    years: yearFigures.map((f, index): Observation => ({ indicator, area, period: toYear(year + index), ...f })),
    quarters: quarterFigures.map(
      (f, index): Observation => ({ indicator, area, period: addQuarters('2010-K1', quarter + index), ...f }),
    ),
  }));

describe('encodeSeries', () => {
  test('decodes to what it was, through JSON', () => {
    fc.assert(
      fc.property(fc.array(series, { maxLength: 5 }), (list) => {
        const json: unknown = JSON.parse(JSON.stringify(encodeSeries(list)));
        expect(decodeSeries(v.parse(compactSeriesSchema, json))).toEqual(list);
      }),
      { numRuns: 300 },
    );
  });

  test('writes one mark for a run that is all the same, and no numerators where there are none', () => {
    const years = ['2018', '2019'].map(
      (year): Observation => ({
        indicator: 'meldingen',
        area: 'utrecht',
        period: toYear(Number(year)),
        value: 12,
        numerator: null,
        denominator: null,
        status: 'final',
        origin: 'published',
        reason: null,
        note: '',
      }),
    );
    expect(encodeSeries([{ indicator: 'meldingen', area: 'utrecht', years, quarters: [] }])).toEqual({
      y: '2018',
      q: '2000-K1',
      s: [['meldingen', 'utrecht', { o: 0, v: [12, 12], c: '0' }, null]],
    });
  });
});

describe('decodeSeries', () => {
  test.each([
    ['a mark that is none', { y: '2019', q: '2019-K1', s: [['a', 'b', { o: 0, v: [1], c: '!' }, null]] }],
    ['too few marks', { y: '2019', q: '2019-K1', s: [['a', 'b', { o: 0, v: [1, 2, 3], c: '00' }, null]] }],
    ['too few numerators', { y: '2019', q: '2019-K1', s: [['a', 'b', { o: 0, v: [1, 2], n: [1], c: '0' }, null]] }],
    ['an axis that is none', { y: 'toen', q: '2019-K1', s: [['a', 'b', { o: 0, v: [1], c: '0' }, null]] }],
  ])('refuses %s', (_, json) => {
    expect(() => decodeSeries(v.parse(compactSeriesSchema, json))).toThrow(RangeError);
  });
});

describe('encodeMarks', () => {
  test('has a character of its own for all 36 combinations', () => {
    fc.assert(
      fc.property(marks, (m) => {
        expect(decodeMarks(encodeMarks(m))).toEqual(m);
      }),
    );
    const all = new Set(fc.sample(marks, 5000).map(encodeMarks));
    expect(all.size).toBe(36);
  });

  test('an empty character is no mark', () => {
    expect(decodeMarks('')).toBeNull();
  });
});

describe('buildSeries', () => {
  const at = (period: Observation['period'], value: number): Observation => ({
    indicator: 'meldingen',
    area: 'utrecht',
    period,
    value,
    numerator: null,
    denominator: null,
    status: 'final',
    origin: 'example',
    reason: null,
    note: '',
  });

  test('sorts, and fills what lies between with null for an unknown reason', () => {
    const [built] = buildSeries([at('2019-K2', 5), at('2018-K4', 3), at('2016', 1), at('2018', 2), at('2019-M01', 9)]);
    expect(built?.quarters.map(({ period, value, reason }) => [period, value, reason])).toEqual([
      ['2018-K4', 3, null],
      ['2019-K1', null, 'unknown'],
      ['2019-K2', 5, null],
    ]);
    expect(built?.years.map(({ period, value }) => [period, value])).toEqual([
      ['2016', 1],
      ['2017', null],
      ['2018', 2],
    ]);
  });

  test('makes one series per indicator and area', () => {
    const list = buildSeries([at('2019', 1), { ...at('2019', 2), area: 'almere' }, at('2018', 3)]);
    expect(list.map(({ area, years }) => [area, years.length])).toEqual([
      ['utrecht', 2],
      ['almere', 1],
    ]);
  });
});
