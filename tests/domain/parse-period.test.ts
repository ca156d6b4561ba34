import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPeriod, formatPeriodShort } from '../../src/domain/format-nl.ts';
import { parsePeriod } from '../../src/domain/parse-period.ts';
import { isPeriod, type Period } from '../../src/domain/period.ts';
import { toMonth, toQuarter, toYear } from '../../src/domain/period-math.ts';

const period = (text: string) => {
  const parsed = parsePeriod(text);
  return parsed?.kind === 'period' ? parsed.period : null;
};

describe('parsePeriod', () => {
  it.each([
    '2019-K4',
    '2019K4',
    '2019 K4',
    '2019k4',
    '2019Q4',
    '2019-Q4',
    'Q4 2019',
    'q4-2019',
    'K4 2019',
    '4e kwartaal 2019',
    '4de kwartaal 2019',
    '4 kwartaal 2019',
    '2019 4e kwartaal',
    'kw 4 2019',
    'kw4 2019',
    'kw. 4 2019',
    'kwartaal 4, 2019',
    '2019 kwartaal 4',
    '2019KW04',
    '2019-kw4',
    '4Q2019',
    '4e kw. 2019',
    'Vierde kwartaal 2019',
    'vierde kwartaal van 2019',
    '2019/Q4',
    '2019 - K4',
    '2019_Q4',
    '2019.Q4',
    'Q4-19',
    "Q4 '19",
    'kw4-19',
    '4e kw 19',
    'IV-2019',
    '2019-IV',
    '2019 4th quarter',
    '4e kwartaal 2019 (definitief)',
    '  4e\u00a0kwartaal\u202f2019 ',
  ])('reads %s as the 4th quarter of 2019', (text) => {
    expect(parsePeriod(text)).toEqual({ kind: 'period', period: '2019-K4', provisional: false });
  });

  it.each([
    '2019MM12',
    '2019-M12',
    '2019M12',
    '2019-12',
    '12-2019',
    'dec-19',
    'Dec 19',
    "dec. '19",
    'dec/19',
    'dec.2019',
    'december 2019',
    'dec. 2019',
    '2019 december',
  ])('reads %s as December 2019', (text) => {
    expect(parsePeriod(text)).toEqual({ kind: 'period', period: '2019-M12', provisional: false });
  });

  it.each(['2019', '2019JJ00', 'jaar 2019', ' 2019 ', '2019.0', '2019,0'])('reads %s as the year 2019', (text) => {
    expect(period(text)).toBe('2019');
  });

  it.each<[string, Period]>([
    ['2019*', '2019'],
    ['2019**', '2019'],
    ['2019 4e kwartaal*', '2019-K4'],
    ['2019 december *', '2019-M12'],
    ['2019-K4 voorl.', '2019-K4'],
    ['2019 nader voorlopig', '2019'],
    ['2019-K4 (voorlopig)', '2019-K4'],
    ['4e kwartaal 2019 voorlopig', '2019-K4'],
  ])('reports the provisional star of %s apart', (text, expected) => {
    expect(parsePeriod(text)).toEqual({ kind: 'period', period: expected, provisional: true });
  });

  it.each([
    ['31-12-2019', '2019-12-31'],
    ['31/12/2019', '2019-12-31'],
    ['31.12.2019', '2019-12-31'],
    ['1-2-2020', '2020-02-01'],
    ['31 december 2019', '2019-12-31'],
    ['2019-12-31', '2019-12-31'],
    ['2019-12-31T00:00:00', '2019-12-31'],
    ['29-2-2020', '2020-02-29'],
  ])('says of %s that it is a day', (text, date) => {
    expect(parsePeriod(text)).toEqual({ kind: 'date', date, provisional: false });
  });

  it.each([
    '',
    ' ',
    '*',
    '2019-K5',
    '2019-K0',
    '2019-13',
    '2019-00',
    '2019-1',
    '2019-20',
    '1899',
    '2200',
    '2019-2020',
    '43830',
    '3/4/2019',
    '31-02-2019',
    '29-2-2019',
    '32-01-2020',
    'dec-45',
    'kwartaal 4',
    'Q4',
    'Q4 45',
    'V-2019',
    '2019.4',
    'totaal',
    'q42019',
    '19',
    '2019***',
    'week 12 2019',
    'x'.repeat(10_000),
  ])('does not guess at %j', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });

  it('reads back what the app itself writes', () => {
    const anyPeriod = fc
      .tuple(
        fc.integer({ min: 1900, max: 2199 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom('year', 'quarter', 'month'),
      )
      .map(([year, number, kind]): Period => {
        if (kind === 'year') return toYear(year);
        return kind === 'quarter' ? toQuarter(year, ((number - 1) % 4) + 1) : toMonth(year, number);
      });
    fc.assert(
      fc.property(anyPeriod, (each) => {
        expect([period(each), period(formatPeriod(each)), period(formatPeriodShort(each))]).toEqual([each, each, each]);
      }),
    );
  });

  it('answers any text with null, a valid period or a date', () => {
    const nearly = fc.string({ unit: fc.constantFrom(...'0129KkQM -/*.ekw'), maxLength: 14 });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), nearly), (text) => {
        const parsed = parsePeriod(text);
        const valid =
          parsed?.kind === 'date' ? !Number.isNaN(Date.parse(parsed.date)) : parsed === null || isPeriod(parsed.period);
        expect(valid).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
