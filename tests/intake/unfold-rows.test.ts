import { describe, expect, test } from 'vitest';
import { makeWorkbook } from './make-workbook.ts';
import { readSmall, take, type Taken } from './take.ts';

const seen = ({ observations }: Taken): string[] =>
  observations.map(({ area, period, value }) => [area, period, value].join(' '));

describe('takeIn of rows that stand in one cell each', () => {
  test('CSV with every row between quotation marks', async () => {
    const result = await take(
      '"indicator,gemeente,periode,waarde"\r\n"Meldingen,Woerden,2019-K1,19"\r\n"Meldingen,Weesp,2019-K1,""1,5"""\r\n',
    );
    expect(result.file.delimiter).toBe(',');
    expect(seen(result)).toEqual(['woerden 2019-K1 19', 'weesp 2019-K1 1.5']);
  });

  test('a workbook in which CSV was not taken apart', async () => {
    const rows = [
      ['indicator;gemeente;periode;waarde'],
      ['Meldingen;Woerden;2019-K1;19'],
      ['Meldingen;Weesp;2019-K1;18'],
    ];
    const result = await take(makeWorkbook({ Blad1: rows }), 'levering.xlsx');
    expect(seen(result)).toEqual(['woerden 2019-K1 19', 'weesp 2019-K1 18']);
  });

  test.each([
    ['a list of names', 'Gemeente\nWoerden\nWeesp'],
    ['sentences', 'Beste collega; hierbij de cijfers\nVan de gemeente\nMet groet'],
  ])('%s is no table', async (_name, text) => {
    const rows = text.split('\n').map((line) => [line]);
    expect(await readSmall(makeWorkbook({ Blad1: rows }), 'levering.xlsx')).toMatchObject({
      kind: 'refused',
      code: 'geen-tabel',
    });
  });
});
