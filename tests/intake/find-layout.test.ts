import { describe, expect, test } from 'vitest';
import { codesOf, take } from './take.ts';

const LONG = 'gemeente;periode;Meldingen';
const WIDE = 'gemeente;2019-K1;2019-K2';

// What is wrong in the first rows makes no names of them: then they would be lost without a word.
const CASES: readonly [name: string, rows: readonly string[], file: string, expected: readonly string[]][] = [
  ['a figure with a word', [LONG, 'Woerden;2019-K1;ca. 31', 'Weesp;2019-K1;12'], 'a.csv', ['geen-getal C2']],
  ['a letter in a figure', [LONG, 'Woerden;2019-K1;3l1', 'Weesp;2019-K1;12'], 'a.csv', ['letter-in-getal C2']],
  ['no figure', [LONG, 'Woerden;2019-K1;', 'Weesp;2019-K1;12'], 'a.csv', ['leeg-veld C2']],
  [
    'two rows, one of them in words',
    [LONG, 'Woerden;2019-K1;circa 31', 'Hilversum;2019-K1;een paar', 'Weesp;2019-K1;7', 'Weesp;2019-K2;8'],
    'a.csv',
    ['geen-getal C2', 'geen-getal C3'],
  ],
  [
    'a cell less',
    ['gemeente;periode;bron;Meldingen', 'Woerden;2019-K1;31', 'Weesp;2019-K1;x;12', 'Weesp;2019-K2;y;7'],
    'a.csv',
    ['leeg-veld D2'],
  ],
  [
    'quarters side by side',
    [WIDE, 'Woerden;ca 31;32 zaken', 'Weesp;12;13'],
    'Meldingen.csv',
    ['geen-getal B2', 'geen-getal C2'],
  ],
  [
    'quarters side by side without figures',
    [WIDE, 'Woerden;;', 'Weesp;12;13'],
    'Meldingen.csv',
    ['leeg-veld B2', 'leeg-veld C2'],
  ],
];

describe('findLayout', () => {
  test.each(CASES)('the first row has %s', async (_, rows, name, expected) => {
    const { columns, ...result } = await take(rows.join('\n'), name);
    expect(columns.map((column) => column.name)).toEqual(rows[0]?.split(';'));
    expect(codesOf(result, 'fout').filter((code) => !code.startsWith('som-'))).toEqual(expected);
  });

  test('a row of names, units or years below names is still no row of figures', async () => {
    const names = 'Regio;2018;2019\nnaam;aantal;aantal\nWeesp;12;13';
    const years = 'Regio;Meldingen;Meldingen\nSoort;2018;2019\nWeesp;12;13';
    for (const file of [names, years]) {
      const { observations } = await take(file, 'Meldingen.csv');
      expect(observations).toMatchObject([
        { period: '2018', value: 12 },
        { period: '2019', value: 13 },
      ]);
    }
  });
});
