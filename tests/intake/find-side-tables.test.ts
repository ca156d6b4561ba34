import { describe, expect, test } from 'vitest';
import { cutColumns, findSideTables } from '../../src/intake/find-side-tables.ts';
import { rowsOf } from '../../src/intake/row-source.ts';
import { codesOf, take } from './take.ts';

const sourceOf = (text: string) => rowsOf(text.split('\n').map((line) => line.split(';')));
const rangesOf = (text: string): string[] =>
  findSideTables(sourceOf(text), { firstRow: 1, lastRow: 100, filledRows: 100 }).map(
    ({ first, last }) => `${first}-${last}`,
  );

describe('findSideTables', () => {
  test.each([
    ['two of the same make', 'Gemeente;Aantal;;Gemeente;Aantal\nWoerden;9;;Weesp;8', ['0-1', '3-4']],
    ['two about other things', 'Gemeente;Aantal;;Maand;Aantal\nWoerden;9;;jan;8', ['0-1', '3-4']],
    [
      'of which one is longer',
      'Gemeente;Aantal;;;Gemeente;Aantal\nWoerden;9;;;Weesp;8\n;;;;Hilversum;7',
      ['0-1', '4-5'],
    ],
    ['with a title over each', 'Meldingen;;;Zaken;\nGemeente;2019;;Gemeente;2019\nWoerden;9;;Weesp;8', ['0-1', '3-4']],
    ['one table', 'Gemeente;Aantal\nWoerden;9', []],
    ['one table with a blank column between its keys', 'Gemeente;;Periode;Aantal\nWoerden;;2019;8', []],
    ['one table with a blank column between its figures', 'Gemeente;2018;;2019\nWoerden;8;;9', []],
    ['a remark at the side', 'Gemeente;Aantal;;Let op\nWoerden;9;;nog niet alles', []],
  ])('%s', (_name, text, expected) => {
    expect(rangesOf(text)).toEqual(expected);
  });
});

describe('cutColumns', () => {
  test('leaves each cell where it is', () => {
    const seen: unknown[] = [];
    cutColumns(sourceOf('a;b;c;d;e\nf'), { first: 1, last: 3 }).scan((cells, row) => seen.push([row, ...cells]) > 0);
    expect(seen).toEqual([
      [1, '', 'b', 'c', 'd'],
      [2, ''],
    ]);
  });
});

describe('takeIn of tables beside each other', () => {
  const text =
    'Meldingen;;;;Zaken;;\nGemeente;2019-K1;2019-K2;;Gemeente;2019-K1;2019-K2\nWoerden;19;18;;Weesp;29;28\nHilversum;17;16;;;;';
  const figures = async (table: number): Promise<string[]> => {
    const { observations } = await take(text, 'levering.csv', { table });
    return observations.map(({ indicator, area, period, value }) => [indicator, area, period, value].join('; '));
  };

  test('asks which of them', async () => {
    const result = await take(text);
    expect(codesOf(result, 'fout')).toContain('meer-tabellen');
    expect(result.file.tables).toEqual(['tabel 1: kolom A tot en met C', 'tabel 2: kolom E tot en met G']);
  });

  test('and reads the one that was chosen', async () => {
    expect(await figures(1)).toEqual([
      'meldingen; woerden; 2019-K1; 19',
      'meldingen; woerden; 2019-K2; 18',
      'meldingen; hilversum; 2019-K1; 17',
      'meldingen; hilversum; 2019-K2; 16',
    ]);
    expect(await figures(2)).toEqual(['zaken; weesp; 2019-K1; 29', 'zaken; weesp; 2019-K2; 28']);
  });

  test('tells of a fault by the name of its own cell', async () => {
    const result = await take(
      text.replace('Weesp;29;28', 'Weesp;29;veel').replace(/;;;$/, ';Woerden;27;26'),
      'levering.csv',
      { table: 2 },
    );
    expect(codesOf(result, 'fout')).toContain('geen-getal G3');
  });
});
