import { describe, expect, it } from 'vitest';
import {
  capitalise,
  formatChange,
  formatCountWord,
  formatDate,
  formatDateShort,
  formatList,
  formatMissing,
  formatNumber,
  formatPercent,
  formatPeriod,
  formatPeriodShort,
  formatQuarterSpan,
  formatSignedPercent,
  formatValue,
  MISSING_MARK,
  uncapitalise,
} from '../../src/domain/format-nl.ts';

describe('formatNumber', () => {
  it.each([
    [6052, 0, '6.052'],
    [589, 0, '589'],
    [1234567.891, 2, '1.234.567,89'],
    [11.64, 1, '11,6'],
    [1.005, 2, '1,01'],
    [0.5, 0, '1'],
    [-5.3, 1, '−5,3'],
    [-0.04, 1, '0,0'],
    [0, 0, '0'],
    [1e-9, 1, '0,0'],
    [Number.NaN, 0, '–'],
    [Number.POSITIVE_INFINITY, 1, '–'],
  ])('%d with %i decimals is %s', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });
});

describe('formatPercent and formatSignedPercent', () => {
  it('writes percent without a space and signs with a real minus', () => {
    expect(formatPercent(11.6, 1)).toBe('11,6%');
    expect(formatSignedPercent(9)).toBe('+9%');
    expect(formatSignedPercent(-4)).toBe('−4%');
    expect(formatSignedPercent(0.2)).toBe('0%');
    expect(formatPercent(Number.NaN)).toBe(MISSING_MARK);
  });
});

describe('formatChange', () => {
  it.each([
    ['percent', 96.99, '97%'],
    ['percent', -4, '4%'],
    ['percent', 0.3, '0,3%'],
    ['points', 0.4, '0,4 pp'],
    ['absolute', -2, '2,0'],
  ] as const)('%s %d is %s', (type, amount, text) => {
    expect(formatChange({ against: '2018', type, amount }, { decimals: 1 })).toBe(text);
  });
});

describe('formatValue', () => {
  it('writes a figure, and never 0 for what is missing', () => {
    expect(formatValue(589, { unit: 'misdrijven', decimals: 0, kind: 'count' })).toBe('589');
    expect(formatValue(11.6, { unit: '%', decimals: 1, kind: 'share' })).toBe('11,6%');
    expect(formatValue(0, { unit: 'misdrijven', decimals: 0, kind: 'count' })).toBe('0');
    expect(formatValue(null, { unit: 'misdrijven', decimals: 0, kind: 'count' })).toBe('–');
  });
});

describe('formatPeriod and formatPeriodShort', () => {
  it.each([
    ['2019', '2019', '2019'],
    ['2019-K4', '4e kwartaal 2019', '4e kw. 2019'],
    ['2019-M12', 'december 2019', 'dec. 2019'],
    ['2020-M05', 'mei 2020', 'mei 2020'],
  ] as const)('%s is %s or %s', (period, long, short) => {
    expect([formatPeriod(period), formatPeriodShort(period)]).toEqual([long, short]);
  });
});

describe('formatQuarterSpan', () => {
  it.each([
    ['2015-K1', '2017-K4', '2015–2017'],
    ['2015-K1', '2015-K4', '2015'],
    ['2015-K2', '2017-K4', '2e kw. 2015 t/m 4e kw. 2017'],
    ['2015-K2', '2015-K2', '2e kwartaal 2015'],
  ] as const)('%s to %s is %s', (from, to, text) => {
    expect(formatQuarterSpan(from, to)).toBe(text);
  });
});

describe('formatDate and formatDateShort', () => {
  it('writes the day without a leading zero', () => {
    expect(formatDate('2020-01-04')).toBe('4 januari 2020');
    expect(formatDateShort('2020-01-14')).toBe('14 jan. 2020');
    expect(formatDateShort('2020-05-14')).toBe('14 mei 2020');
    expect(formatDate('onbekend')).toBe('onbekend');
  });
});

describe('formatMissing', () => {
  it.each([
    ['small', 5, 'minder dan 5'],
    ['small', 10, 'minder dan 10'],
    ['withheld', 5, 'afgeschermd'],
    ['secret', 5, 'geheim'],
    ['unknown', 5, 'onbekend'],
    ['not-applicable', null, 'n.v.t.'],
    [null, null, 'onbekend'],
  ] as const)('%s under %s is %s', (reason, threshold, text) => {
    expect(formatMissing(reason, threshold)).toBe(text);
  });
});

describe('formatCountWord, formatList and capitalise', () => {
  it('writes words to twelve, and to twenty where a sentence asks', () => {
    expect([1, 2, 12, 13, 73].map((count) => formatCountWord(count))).toEqual(['één', 'twee', 'twaalf', '13', '73']);
    expect(formatCountWord(14, 20)).toBe('veertien');
    expect(formatCountWord(2.5)).toBe('3');
  });

  it('joins with commas and "en"', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(formatList)).toEqual(['', 'a', 'a en b', 'a, b en c']);
  });

  it('keeps one accent at the start of a sentence', () => {
    expect([capitalise('één doel'), capitalise('twee'), capitalise('')]).toEqual(['Eén doel', 'Twee', '']);
  });
});

describe('uncapitalise', () => {
  it.each([
    ['Gemeenten aangesloten', 'gemeenten aangesloten'],
    ['CSV’s aangepakt', 'CSV’s aangepakt'],
    ['', ''],
  ])('%s -> %s', (text, inside) => {
    expect(uncapitalise(text)).toBe(inside);
  });
});
