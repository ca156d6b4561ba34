import { describe, expect, test } from 'vitest';
import { decideDates, periodOfDay } from '../../src/intake/decide-dates.ts';
import { findPeriodIn, readParts, readPeriod } from '../../src/intake/read-period.ts';

const NO_HINTS = { order: null, unit: null, frequency: null } as const;

describe('readPeriod', () => {
  test.each([
    ['2019-K4', '2019-K4', true],
    ['2019', '2019', true],
    ['2019Q4', '2019-K4', false],
    ['Q4 2019', '2019-K4', false],
    ['4e kwartaal 2019', '2019-K4', false],
    ['2019 4e kwartaal', '2019-K4', false],
    ['2019KW04', '2019-K4', false],
    ['2019MM12', '2019-M12', false],
    ['2019JJ00', '2019', false],
    ['2019-M12', '2019-M12', true],
    ['dec-19', '2019-M12', false],
    ['december 2019', '2019-M12', false],
    ['201912', '2019-M12', false],
    ["K4 '19", '2019-K4', false],
    ['4e kw 19', '2019-K4', false],
  ])('%s is %s (as the package writes it: %s)', (text, period, exact) => {
    expect(readPeriod(text)).toEqual({ kind: 'period', period, exact, provisional: false });
  });

  test('a number is a year, or a day of Excel', () => {
    expect(readPeriod(2019)).toMatchObject({ kind: 'period', period: '2019' });
    expect(readPeriod(43830)).toMatchObject({ kind: 'date', date: '2019-12-31' });
    expect(readPeriod('43830')).toMatchObject({ kind: 'date', date: '2019-12-31' });
  });

  test.each([
    ['31-12-2019', '2019-12-31', 'day-first'],
    ['12/31/2019', '2019-12-31', 'month-first'],
    ['31-12-19', '2019-12-31', 'day-first'],
    ['12/31/19', '2019-12-31', 'month-first'],
    ['2019-12-31', '2019-12-31', null],
    ['1-1-2020', '2020-01-01', null],
  ])('%s is the day %s and proves of its column: %s', (text, date, order) => {
    expect(readPeriod(text)).toMatchObject({ kind: 'date', date, order });
  });

  test('does not choose between 3 April and 4 March', () => {
    const either = { kind: 'either', dayFirst: '2020-04-03', monthFirst: '2020-03-04', mark: '-' };
    expect(readPeriod('3-4-2020')).toEqual(either);
    expect(readPeriod('03-04-20')).toEqual(either);
  });

  test.each([
    ['2019-4', '2019-K4'],
    ['2O19-K4', '2019-K4'],
    ['kwartaal 4 van het jaar 2019', '2019-K4'],
    ['2019-K5', null],
    ['totaal', null],
    ['', null],
  ])('%j is none; it proposes %s', (text, proposal) => {
    expect(readPeriod(text)).toEqual({ kind: 'unknown', proposal });
  });
});

describe('readParts', () => {
  test.each([
    ['2019', '4', 'quarter', '2019-K4'],
    ['2019', 'Q4', 'quarter', '2019-K4'],
    ['2019', '4e kwartaal', 'quarter', '2019-K4'],
    ['2019', 'eerste kwartaal', 'quarter', '2019-K1'],
    ['2019', '2nd quarter', 'quarter', '2019-K2'],
    ['2019', 'III', 'quarter', '2019-K3'],
    ['2019.0', '4.0', 'quarter', '2019-K4'],
    ['2019', '', 'quarter', '2019'],
    ['2019', 'jaar', 'quarter', '2019'],
    ['2019', '12', 'month', '2019-M12'],
    ['2019', 'december', 'month', '2019-M12'],
  ] as const)('%s and %j by %s is %s', (year, part, unit, period) => {
    expect(readParts(year, part, unit)).toMatchObject({ kind: 'period', period });
  });

  test('is none when one of both is none', () => {
    expect(readParts('2019', '5', 'quarter').kind).toBe('unknown');
    expect(readParts('jaar', '4', 'quarter').kind).toBe('unknown');
  });
});

describe('findPeriodIn', () => {
  test.each([
    ['Cybercrime per gemeente, 4e kwartaal 2019', '2019-K4'],
    ['online-fraude_2019-K4', '2019-K4'],
    ['Meldingen 2019 (definitief)', '2019'],
    ['Cijfers 2018 en 2019', null],
    ['Cijfers', null],
    ['Meldingen 4e kwartaal 2019, peildatum 1 februari 2020', '2019-K4'],
    ['Meldingen 2019, stand per 15-1-2020', '2019'],
    ['Meldingen 2019 per gemeente', '2019'],
    // A stretch of time is not the period that stands at its end.
    ['Meldingen t/m september 2019', null],
    ['Meldingen t/m K3 2019', null],
    ['Meldingen januari - september 2019', null],
    ['Meldingen K1 en K2 2019', null],
    ['Meldingen eerste halfjaar 2019', null],
    ['Meldingen sinds 2015', null],
    ['Meldingen week 3 2019', null],
    ['Meldingen 2019 cumulatief', null],
    ['Meldingen schooljaar 2018/2019', null],
    // A day on which somebody made the file is not the month that it lies in.
    ['Gegenereerd op 14 januari 2020', null],
    ["Gemaakt: 14 jan '20", null],
    ['Meldingen K4 2019, gemaakt op 14 januari 2020', '2019-K4'],
    ['Meldingen januari 2020', '2020-M01'],
    ['Meldingen (gemeentelijke indeling 2020)', null],
    ['Meldingen 2019, gemeentelijke indeling 2020', '2019'],
    ['Meldingen 2019 t.o.v. 2018', null],
    ['Meldingen, basisjaar 2015', null],
    // Nor is the year of a source.
    ['Bron: politie, rapport 2018', null],
    ['Meldingen 2019 (bron: politie 2020)', '2019'],
    ['Bronnenonderzoek 2019', '2019'],
  ])('%s: %s', (text, period) => {
    expect(findPeriodIn(text)).toBe(period);
  });
});

describe('decideDates', () => {
  test.each([
    ['ends of quarters', ['31-3-2019', '30-6-2019', '30-9-2019'], null, ['2019-K1', '2019-K2', '2019-K3']],
    [
      'first days of quarters, all ambiguous',
      ['1-1-2019', '1-4-2019', '1-7-2019'],
      null,
      ['2019-K1', '2019-K2', '2019-K3'],
    ],
    ['first days of months', ['2019-01-01', '2019-02-01'], null, ['2019-M01', '2019-M02']],
    ['last days of years', ['31-12-2018', '31-12-2019'], null, ['2018', '2019']],
    ['last days of years where quarters are counted', ['31-12-2018', '31-12-2019'], 'quarter', [null, null]],
    ['a lone day', ['31-12-2019'], null, [null]],
    ['a lone day where quarters are counted', ['31-12-2019'], 'quarter', ['2019-K4']],
    ['an ambiguous day beside one that is not', ['1-4-2019', '30-6-2019'], null, ['2019-K2', '2019-K2']],
    ['years of two digits', ['01-01-17', '01-04-17', '01-07-17'], null, ['2017-K1', '2017-K2', '2017-K3']],
    ['days in a row, which are no months', ['01-01-2019', '02-01-2019', '03-01-2019'], null, [null, null, null]],
    ['American months', ['1/1/2019', '2/1/2019', '3/1/2019'], null, ['2019-M01', '2019-M02', '2019-M03']],
    ['an American column', ['03/31/2019', '06/30/2019', '4/1/2019'], null, ['2019-K1', '2019-K2', '2019-K2']],
    ['both orders in one column', ['31-12-2019', '12-31-2019'], null, [null, null]],
    ['days in the middle', ['15-3-2019', '17-3-2019'], null, [null, null]],
  ] as const)('%s', (_name, texts, frequency, periods) => {
    const days = texts.map((text) => readPeriod(text));
    const decision = decideDates(days, { ...NO_HINTS, frequency });
    expect(days.map((day) => periodOfDay(day, decision))).toEqual(periods);
  });

  test('an answer decides', () => {
    const days = [readPeriod('3-4-2020')];
    const decision = decideDates(days, { order: 'month-first', unit: 'month', frequency: null });
    expect(days.map((day) => periodOfDay(day, decision))).toEqual(['2020-M03']);
  });
});
