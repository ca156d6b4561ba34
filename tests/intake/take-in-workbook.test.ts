import { describe, expect, test } from 'vitest';
import { inspectWorkbook } from '../../src/intake/inspect-workbook.ts';
import { makeWorkbook, makeZip } from './make-workbook.ts';
import { codesOf, readSmall, take } from './take.ts';

const HEADER = ['indicator', 'gebied', 'periode', 'waarde'];

describe('takeIn of an Excel workbook', () => {
  test('numbers, codes as numbers and dates of Excel', async () => {
    const bytes = makeWorkbook({
      Blad1: [
        HEADER,
        ['meldingen', 402, { days: 43738 }, 13],
        ['meldingen', 632, { days: 43830 }, 9],
        ['meldingen', 'Woerden', 2018, 40.5],
      ],
    });
    const result = await take(bytes, 'levering.xlsx');
    expect(result.file).toMatchObject({ encoding: 'xlsx', delimiter: null, shape: 'lang', rows: 3 });
    expect(result.observations).toMatchObject([
      { area: 'hilversum', period: '2019-K3', value: 13 },
      { area: 'woerden', period: '2019-K4', value: 9 },
      { area: 'woerden', period: '2018', value: 40.5 },
    ]);
    expect(codesOf(result, 'fout')).toEqual(['geen-heel-getal D4']);
    expect(codesOf(result, 'hersteld')).toContain('gebied-gelezen B2');
  });

  test('a number of Excel is never ambiguous, whatever it looks like in text', async () => {
    const result = await take(makeWorkbook({ A: [HEADER, ['succes', 'midden-nederland', '2018', 1.234]] }), 'a.xlsx');
    expect(result.observations).toMatchObject([{ value: 1.234 }]);
  });

  test('shares between 0 and 1, as Excel keeps percentages, are a question', async () => {
    const bytes = makeWorkbook({
      A: [HEADER, ['succes', 'midden-nederland', 2017, 0.116], ['succes', 'RE03', 2018, 0.2]],
    });
    expect(codesOf(await take(bytes, 'a.xlsx'), 'fout')).toEqual(['lijkt-op-fractie D2']);
    const asPercent = await take(bytes, 'a.xlsx', { answers: { fractions: 'percent' } });
    expect(asPercent.observations.map(({ value }) => value)).toEqual([11.6, 20]);
    const asIs = await take(bytes, 'a.xlsx', { answers: { fractions: 'as-is' } });
    expect(asIs.observations.map(({ value }) => value)).toEqual([0.116, 0.2]);
    expect(codesOf(asIs, 'fout')).toEqual([]);
  });

  test('a name merged over rows is the name of each, and a number is not', async () => {
    const rows = [
      ['Gemeente', 'Kwartaal', 'Meldingen'],
      ['Woerden', '2019-K1', 9],
      [null, '2019-K2', 8],
      ['Weesp', '2019-K1', 7],
      [null, '2019-K2', null],
      ['Hilversum', '2019-K2', 6],
    ];
    const result = await take(makeWorkbook({ A: rows }, [], ['A2:A3', 'A4:A5', 'C4:C5']), 'a.xlsx');
    expect(result.observations.map(({ area, period, value }) => `${area} ${period} ${value}`)).toEqual([
      'woerden 2019-K1 9',
      'woerden 2019-K2 8',
      'weesp 2019-K1 7',
      'hilversum 2019-K2 6',
    ]);
    expect(codesOf(result, 'fout')).toContain('leeg-veld C5');
    const apart = await take(makeWorkbook({ A: rows }), 'a.xlsx');
    expect(codesOf(apart, 'fout')).toContain('leeg-veld A3');
  });

  test('a percent sign that is only written behind a number changes nothing of it', async () => {
    const bytes = makeWorkbook({ A: [HEADER, ['succes', 'midden-nederland', 2017, { signed: 12 }]] });
    expect((await take(bytes, 'a.xlsx')).observations).toMatchObject([{ value: 12 }]);
  });

  test('what a formula comes to is read as far as Excel itself shows it', async () => {
    const bytes = makeWorkbook({ A: [HEADER, ['succes', 'midden-nederland', 2017, 8.299999999999999]] });
    expect((await take(bytes, 'a.xlsx')).observations).toMatchObject([{ value: 8.3 }]);
  });

  test('a percentage of Excel is what a person sees, and no question', async () => {
    const bytes = makeWorkbook({
      A: [
        HEADER,
        ['succes', 'midden-nederland', 2017, { fraction: 0.116 }],
        ['succes', 'RE03', 2018, { fraction: 0.07 }],
      ],
    });
    const result = await take(bytes, 'a.xlsx');
    expect(result.observations.map(({ value }) => value)).toEqual([11.6, 7]);
    expect(codesOf(result, 'fout')).toEqual([]);
  });

  test('what Excel could not compute is a fault at its cell', async () => {
    const bytes = makeWorkbook({
      A: [HEADER, ['meldingen', 'weesp', '2019-K4', 0], ['meldingen', 'woerden', '2019-K4', { error: '#DIV/0!' }]],
    });
    const result = await take(bytes, 'a.xlsx');
    expect(codesOf(result, 'fout')).toEqual(['excel-fout D3']);
    expect(result.observations).toHaveLength(1);
  });

  test('a hidden sheet is passed by, unless all are hidden', async () => {
    const sheets = {
      Oud: [HEADER, ['meldingen', 'weesp', '2019-K4', 5]],
      Nieuw: [HEADER, ['meldingen', 'weesp', '2019-K4', 0]],
    };
    expect((await take(makeWorkbook(sheets, ['Oud']), 'a.xlsx')).file.tables).toEqual(['blad Nieuw']);
    expect((await take(makeWorkbook(sheets, ['Oud', 'Nieuw']), 'a.xlsx')).file.tables).toEqual([
      'blad Oud',
      'blad Nieuw',
    ]);
  });

  test('rows and columns that Excel does not show are told of, and count', async () => {
    const rows = [
      [...HEADER, 'intern'],
      ['meldingen', 'weesp', '2019-K4', 0, 'x'],
      ['meldingen', 'woerden', '2019-K4', 9, 'x'],
      ['meldingen', 'hilversum', '2019-K4', 12, 'x'],
    ];
    const read = (unseen: { rows: number[]; columns: number[] }) =>
      take(makeWorkbook({ A: rows }, [], [], unseen), 'a.xlsx');
    const told = async (unseen: { rows: number[]; columns: number[] }) => {
      const { issues, observations } = await read(unseen);
      expect(observations).toHaveLength(3);
      return issues.filter(({ code }) => code.startsWith('verborgen-')).map(({ text }) => text);
    };
    expect(await told({ rows: [], columns: [] })).toEqual([]);
    // The column that is not read, and a row without figures, are nobody's business.
    expect(await told({ rows: [1, 9], columns: [5] })).toEqual([]);
    expect(await told({ rows: [3], columns: [] })).toEqual([
      expect.stringMatching(/^Rij 3: deze rij is verborgen in Excel/),
    ]);
    expect(await told({ rows: [2, 4], columns: [4] })).toEqual([
      expect.stringMatching(/^Kolom “waarde” is verborgen in Excel/),
      expect.stringMatching(/^Rij 2: deze rij en een andere zijn verborgen/),
    ]);
  });

  test('columns that a hostile workbook says are hidden, everywhere and very often, are no trouble', async () => {
    const rows = [HEADER, ['meldingen', 'weesp', '2019-K4', 0]];
    const columns = [-1_000_000_000, Number.NaN, 1_000_000_000, ...Array.from({ length: 50_000 }, () => 1)];
    const { issues } = await take(makeWorkbook({ A: rows }, [], [], { rows: [], columns }), 'a.xlsx');
    expect(issues.filter(({ code }) => code === 'verborgen-kolom').map(({ text }) => text)).toEqual([
      expect.stringContaining('Kolom “indicator”'),
    ]);
  });

  test('a sheet with an explanation is passed by; two sheets with figures are a choice', async () => {
    const figures = [HEADER, ['meldingen', 'weesp', '2019-K4', 0]];
    const one = await take(
      makeWorkbook({ Uitleg: [['Lees dit'], ['Zo vult u in', 'ja']], Cijfers: figures }),
      'a.xlsx',
    );
    expect(one.file.table).toBe('blad Cijfers');
    expect(codesOf(one, 'fout')).toEqual([]);
    const two = makeWorkbook({ A: figures, B: [...figures, ['meldingen', 'woerden', '2019-K4', 9]] });
    const asked = await take(two, 'a.xlsx');
    expect(asked.issues.find(({ code }) => code === 'meer-tabellen')?.choices).toEqual(['blad A', 'blad B']);
    expect(asked.file.table).toBe('blad B');
    const chosen = await take(two, 'a.xlsx', { table: 1 });
    expect([chosen.file.table, codesOf(chosen, 'fout')]).toEqual(['blad A', []]);
  });

  test('does not hang on a sheet whose tags never end', async () => {
    const good = makeZip({ 'xl/workbook.xml': '<workbook/>', 'xl/worksheets/sheet1.xml': '<c '.repeat(300_000) });
    expect((await readSmall(good, 'a.xlsx')).kind).toBe('refused');
    expect(() => inspectWorkbook(good)).not.toThrow();
  });

  const xml = { 'xl/workbook.xml': '<workbook/>' };
  test.each([
    ['another zip', makeZip({ 'word/document.xml': '<w/>' }), 'geen-werkmap'],
    ['a zip that ends too soon', makeZip(xml).slice(0, 40), 'kapotte-werkmap'],
    ['a workbook of nonsense', makeZip(xml), 'kapotte-werkmap'],
    ['a workbook that says it unpacks to 3 GB', makeZip(xml, 3_000_000_000), 'verdachte-werkmap'],
    [
      'more entries than a workbook has',
      makeZip(Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`xl/${i}`, '']))),
      'verdachte-werkmap',
    ],
    ['a workbook without cells', makeWorkbook({ Leeg: [] }), 'leeg-bestand'],
  ])('refuses %s', async (_name, bytes, code) => {
    expect(await readSmall(bytes, 'a.xlsx')).toMatchObject({ kind: 'refused', code });
  });
});
