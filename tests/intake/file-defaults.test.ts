import { describe, expect, test } from 'vitest';
import { makeWorkbook } from './make-workbook.ts';
import { codesOf, take } from './take.ts';

const TABLE = [
  ['gemeente', 'Meldingen'],
  ['Woerden', 31],
  ['Weesp', 12],
] as const;

describe('fileDefaults of a period that only titles tell', () => {
  test.each([
    ['K1', 'Meldingen 2019.xlsx', 'geen-periode', null],
    ['1e kwartaal', 'Meldingen 2019.xlsx', 'geen-periode', null],
    ['maart', 'Meldingen 2019.xlsx', 'geen-periode', null],
    ['Blad1', 'Meldingen 2019.xlsx', null, '2019'],
    ['K1 2019', 'Meldingen 2019.xlsx', null, '2019-K1'],
    ['K1', 'Meldingen 2019-K1.xlsx', null, '2019-K1'],
  ])('a sheet %s in %s', async (sheet, name, fault, period) => {
    const result = await take(makeWorkbook({ [sheet]: TABLE }), name);
    expect(codesOf(result, 'fout').filter((code) => !code.startsWith('som-'))).toEqual(fault === null ? [] : [fault]);
    expect(result.observations.map((each) => each.period)).toEqual(period === null ? [] : [period, period]);
  });

  test('a title with a quarter, above a table in a file with the year', async () => {
    const result = await take('Cijfers kwartaal 1\ngemeente;Meldingen\nWoerden;31\nWeesp;12', 'Meldingen 2019.csv');
    expect(result.observations).toEqual([]);
  });
});
