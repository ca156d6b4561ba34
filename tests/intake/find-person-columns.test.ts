import { describe, expect, test } from 'vitest';
import { writeRows } from './write-rows.ts';
import { makeBsns } from '../package/make-bsns.ts';
import { makeWorkbook } from './make-workbook.ts';
import { codesOf, FOREIGN, readSmall, take } from './take.ts';

const FIGURES = [
  ['indicator', 'gebied', 'periode', 'waarde'],
  ['meldingen', 'hilversum', '2019-K3', '12'],
  ['meldingen', 'hilversum', '2019-K4', '13'],
  ['meldingen', 'weesp', '2019-K4', '7'],
];

/** The same with a column more. */
function withColumn(header: string, ...cells: readonly string[]): string {
  return writeRows(
    FIGURES.map((row, index) => [...row, index === 0 ? header : (cells[(index - 1) % cells.length] ?? '')]),
    ';',
  );
}

async function outcome(file: string | Uint8Array, name?: string): Promise<string> {
  const result = await readSmall(file, name);
  return result.kind === 'refused' ? result.code : 'read';
}

describe('takeIn of a file with persons', () => {
  test.each([
    ['naam', 'Jan Jansen', 'Fatima el Amrani', 'P. Bakker'],
    ['Naam', 'Jansen, Jan', 'Vries, A. de', 'Bakker, P.'],
    ['voornaam', 'Jan'],
    ['Voornamen', 'Jan Piet'],
    ['Achternaam', 'Jansen'],
    ['naam verdachte', 'X'.repeat(2), 'Jansen', 'Bakker'],
    ['Cliëntnaam', 'Jansen'],
    ['geboortedatum', '01-02-1990'],
    ['Geb.datum', '1990'],
    ['bsn', '123456782'],
    ['BSN-nummer', '12345'],
    ['Burgerservicenummer', '123456782'],
    ['adres', 'Kerkstraat 12'],
    ['Woonadres', 'Kerkstraat 12'],
    ['huisnummer', '12'],
    ['email', 'a@voorbeeld.nl'],
    ['E-mailadres melder', 'a@voorbeeld.nl'],
    ['telefoon', '06-12345678'],
    ['Tel.nr', '0612345678'],
    ['Mobiel', '+31 6 12345678'],
    ['kenteken', 'AB-12-34'],
  ])('refuses a column “%s”', async (header, ...cells) => {
    expect(await outcome(withColumn(header, ...cells))).toBe('persoonsgegevens');
  });

  test.each([
    ['naam', 'Hilversum', 'Hilversum', 'Weesp'],
    ['naam', 'Meldingen'],
    ['naam', ''],
    ['bsn', ''],
    ['telefoon', '12', '13', '14'],
    ['adres', '120', '130', '140'],
    ['email', 'ja', 'nee', 'nee'],
    ['toelichting', 'Geteld per adres'],
    ['Aantal adressen', '120'],
    ['leeftijd', '18-25'],
    ['geslacht', 'man', 'vrouw', 'man'],
    ['bronnaam', 'Politie'],
    ['dossier', '12', '13', '14'],
  ])('reads a column “%s” of %s', async (header, ...cells) => {
    expect(await outcome(withColumn(header, ...cells))).toBe('read');
  });

  test('P8 says which columns', async () => {
    const result = await readSmall('gebied;Voornaam;BSN;waarde\nweesp;Jan;123456782;1\nweesp;Piet;111222333;2\n');
    expect(result).toMatchObject({ text: expect.stringContaining('Het gaat om: “Voornaam” en “BSN”.') });
  });

  test('P8 finds every BSN of a thousand in a column that says nothing, also without the zeros before it', async () => {
    const missed: string[] = [];
    const bsns = makeBsns(1000);
    for (let first = 0; first < bsns.length; first += 5) {
      const own = bsns.slice(first, first + 5);
      const rows = own.map((bsn, index) => ['meldingen', 'weesp', `2019-M0${index + 1}`, '7', bsn]);
      if ((await outcome(writeRows([[...FIGURES[0]!, 'kolom'], ...rows], ';'))) !== 'persoonsgegevens')
        missed.push(...own);
    }
    expect(missed).toEqual([]);
    const short = ['12345672', '10000008', '12345672', '123456782', '111222333'];
    const rows = short.map((bsn, index) => ['meldingen', 'weesp', `2019-M0${index + 1}`, '7', bsn]);
    expect(await outcome(writeRows([[...FIGURES[0]!, 'kolom'], ...rows], ';'))).toBe('persoonsgegevens');
  });

  test.each([
    [['onbekend', '-'], 'persoonsgegevens'],
    [['1', '2', '3', '4', '5', '6'], 'read'],
  ])('of a column with %s between numbers that may be of persons: %s', async (others, expected) => {
    const cells = [...makeBsns(5), ...others];
    const rows = cells.map((cell, index) => ['meldingen', 'weesp', `201${index % 9}-M0${1 + (index % 3)}`, '7', cell]);
    expect(await outcome(writeRows([[...FIGURES[0]!, 'kolom'], ...rows], ';'))).toBe(expected);
  });

  test('does not take large figures for numbers of persons', async () => {
    const rows = ['123456782', '123456783', '123456784', '123456785', '111222333'].map((value, index) => [
      'x',
      'weesp',
      `2019-M0${index + 1}`,
      value,
    ]);
    expect(await outcome(writeRows([FIGURES[0]!, ...rows], ';'))).toBe('read');
  });

  test.each([
    [
      'a number of each person',
      'clientnummer;geslacht;gebied;periode;waarde\n1;m;weesp;2019;4\n2;v;weesp;2019;5\n3;v;weesp;2019;6\n',
    ],
    [
      'a row per person without a number',
      'gebied;periode;geslacht;leeftijd\nweesp;2019;m;17\nweesp;2019;v;34\nhilversum;2019;v;51\n',
    ],
    [
      'a row per person with a one behind it',
      'gebied;periode;geslacht;geboortejaar;aantal\nweesp;2019;m;1990;1\nweesp;2019;v;1991;1\nhilversum;2019;v;1988;1\n',
    ],
  ])('refuses %s', async (_name, file) => {
    expect(await outcome(file)).toBe('persoonsgegevens');
  });

  test.each([
    [
      'counts by sex and age',
      'gebied;periode;geslacht;leeftijd;aantal\nweesp;2019;m;0-17;40\nweesp;2019;v;0-17;41\nhilversum;2019;v;18-64;90\n',
    ],
    [
      'counts of cases by number of the case type',
      'gebied;periode;zaaknummer;aantal\nweesp;2019;1;40\nweesp;2019;2;41\nhilversum;2019;3;90\n',
    ],
  ])('reads %s', async (_name, file) => {
    expect(await outcome(file)).toBe('read');
  });

  test('refuses a workbook with persons on another sheet than the figures', async () => {
    const persons = [
      ['Voornaam', 'Zaken'],
      ['Jan', 1],
      ['Piet', 2],
    ];
    expect(await outcome(makeWorkbook({ Cijfers: FIGURES, Namen: persons }), 'a.xlsx')).toBe('persoonsgegevens');
    expect(await outcome(makeWorkbook({ Cijfers: FIGURES }), 'a.xlsx')).toBe('read');
  });

  test('refuses a foreign file too', async () => {
    expect((await readSmall('stad;bsn;aantal\nZwolle;123456782;1\nAssen;111222333;2\n', 'x.csv', FOREIGN)).kind).toBe(
      'refused',
    );
  });
});

describe('checkNotes', () => {
  test.each([
    ['Zie dossier van 123456782', 'fout', ['bsn-in-toelichting E2']],
    ['Vraag 06-12345678 of bsn 123456782', 'fout', ['bsn-in-toelichting E2']],
    ['Bel 06-12345678', 'waarschuwing', ['persoon-in-toelichting E2']],
    ['Geteld per 1-1-2020, 1.234 meldingen', 'waarschuwing', []],
  ] as const)('%s', async (note, severity, expected) => {
    const found = codesOf(await take(withColumn('toelichting', note, '', '')), severity);
    expect(found.filter((code) => code.includes('toelichting'))).toEqual(expected);
  });

  test.each([
    ['x'.repeat(10_000), []],
    ['x'.repeat(10_001), ['toelichting-te-lang E2']],
  ])('S14 a note of ten thousand characters and no more (%#)', async (note, expected) => {
    const taken = await take(withColumn('toelichting', note, '', ''));
    expect(codesOf(taken, 'fout').filter((code) => code.includes('toelichting'))).toEqual(expected);
    const issues = taken.kind === 'read' ? taken.issues : [];
    expect(JSON.stringify(issues).length).toBeLessThan(10_000);
  });
});
