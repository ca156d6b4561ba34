import { describe, expect, test } from 'vitest';
import type { IntakeOptions } from '../../src/intake/intake-options.ts';
import { codesOf, FOREIGN, take } from './take.ts';

const REPORTS: IntakeOptions = { answers: { indicator: 'meldingen' } };

/** "meldingen; woerden; 2019-K1; 9" for each observation of the file. */
async function read(text: string, options: IntakeOptions = REPORTS, name = 'levering.csv'): Promise<string[]> {
  const { observations } = await take(text.trim(), name, options);
  return observations.map(({ indicator, area, period, value, reason }) =>
    [indicator, area, period, value ?? reason].join('; '),
  );
}

describe('takeIn of a table with the years across', () => {
  test.each([
    [
      'quarters down, in a column that says so',
      'Gemeente;Kwartaal;2018;2019\nWoerden;4;8;9\nHilversum;4;12;13',
      ['woerden; 2018-K4; 8', 'woerden; 2019-K4; 9', 'hilversum; 2018-K4; 12', 'hilversum; 2019-K4; 13'],
    ],
    [
      'quarters down, in a column of periods',
      'Gemeente;Periode;2018;2019\nWoerden;K4;8;9\nHilversum;K4;12;13',
      ['woerden; 2018-K4; 8', 'woerden; 2019-K4; 9', 'hilversum; 2018-K4; 12', 'hilversum; 2019-K4; 13'],
    ],
    [
      'months down, in a column without a name',
      'Gemeente;;2018;2019\nWoerden;jan;8;9\nWoerden;feb;12;13',
      ['woerden; 2018-M01; 8', 'woerden; 2019-M01; 9', 'woerden; 2018-M02; 12', 'woerden; 2019-M02; 13'],
    ],
    [
      'a row that is the whole year',
      'Gemeente;Kwartaal;2019\nWoerden;4e kwartaal;9\nWoerden;Jaar;36',
      ['woerden; 2019-K4; 9', 'woerden; 2019; 36'],
    ],
  ])('%s', async (_name, text, expected) => {
    expect(await read(text)).toEqual(expected.map((each) => `meldingen; ${each}`));
  });

  test('tells of a part of the year that is none', async () => {
    const { observations, issues } = await take(
      'Gemeente;Kwartaal;2019\nWoerden;K1;9\nWoerden;5;9',
      'levering.csv',
      REPORTS,
    );
    expect(observations.map(({ period }) => period)).toEqual(['2019-K1']);
    expect(issues.find(({ code }) => code === 'onbekende-periode')).toMatchObject({
      cell: 'B3',
      value: '2019 kwartaal 5',
    });
  });
});

describe('takeIn of a table with the quarters across', () => {
  test.each([
    ['the year in a column of periods', 'Gemeente;Periode;K3;K4\nWoerden;2019;8;9'],
    ['the year above them', ';2019;\nGemeente;Derde kwartaal;Vierde kwartaal\nWoerden;8;9'],
    ['the year in two digits', 'Gemeente;Q3-19;Q4-19\nWoerden;8;9'],
  ])('%s', async (_name, text) => {
    expect(await read(text)).toEqual(['meldingen; woerden; 2019-K3; 8', 'meldingen; woerden; 2019-K4; 9']);
  });
});

describe('takeIn of areas that are called as a municipality', () => {
  test.each(['Team', 'Basisteam', 'Woonplaats', 'Kern', 'Arrondissement'])('%s', async (header) => {
    const result = await take(`${header};Periode;Meldingen\nWoerden;2019-K1;9\nHilversum;2019-K1;10`);
    expect(result.observations).toEqual([]);
    expect(codesOf(result, 'fout')).toEqual(['ander-soort-gebied A2', 'ander-soort-gebied A3']);
  });

  test.each(['Geolevel', 'gwb_type', 'Soort regio'])('%s tells a municipality from a province', async (header) => {
    const text = `${header};Gebied;Periode;Meldingen\nGemeente;Woerden;2019-K1;9\nProvincie;Hilversum;2019-K1;10`;
    const result = await take(text);
    expect(result.observations.map(({ area }) => area)).toEqual(['woerden']);
    expect(codesOf(result, 'fout')).toContain('gebied-tegenspraak A3');
    const foreign = await take(text, 'levering.csv', FOREIGN);
    expect(foreign.observations.map(({ area }) => area)).toEqual(['woerden', 'Hilversum (Provincie)']);
  });

  test('in a foreign file a code that is unknown is not the municipality beside it', async () => {
    const text = 'Code;Gemeente;Periode;Zaken\n0632;Woerden;2019;9\n26;Woerden;2019;90\n402;Hilversum;2019;10';
    const { observations } = await take(
      text.replace('Code', 'geocode').replace('Gemeente', 'geonaam'),
      'levering.csv',
      FOREIGN,
    );
    expect(observations.map(({ area }) => area)).toEqual(['woerden', '26 Woerden', 'hilversum']);
  });

  test.each([
    ['by its name alone', 'Woerden', ['midden-nederland', 'gooi-en-vechtstreek'], ['gemeente-tussen-districten A4']],
    ['said to be one', 'gemeente Woerden', ['midden-nederland', 'gooi-en-vechtstreek', 'woerden'], []],
    ['by its code', 'GM0632', ['midden-nederland', 'gooi-en-vechtstreek', 'woerden'], []],
  ])('a municipality among larger areas, %s', async (_name, text, found, faults) => {
    const result = await take(
      `Regio;Periode;Meldingen\nMidden-Nederland;2018-K1;400\nGooi en Vechtstreek;2018-K1;40\n${text};2018-K1;19`,
    );
    expect(result.observations.map(({ area }) => area)).toEqual(found);
    expect(codesOf(result, 'fout').filter((code) => code.startsWith('gemeente-'))).toEqual(faults);
  });

  test('a municipality beside its own district needs no more than its name', async () => {
    const { observations } = await take(
      'Regio;Periode;Meldingen\nMidden-Nederland;2018-K1;400\nWest-Utrecht;2018-K1;40\nWoerden;2018-K1;19',
    );
    expect(observations.map(({ area }) => area)).toEqual(['midden-nederland', 'west-utrecht', 'woerden']);
  });

  test('a column that counts crimes holds no codes of them', async () => {
    const { columns } = await take(
      'Gemeente;Jaar;Misdrijven\nWoerden;2019;310\nHilversum;2019;410',
      'levering.csv',
      FOREIGN,
    );
    expect(columns.at(-1)?.role).toMatchObject({ kind: 'value' });
  });
});

describe('takeIn of cells with more than a number', () => {
  test('what a comma in a number pushed out of its column is told of', async () => {
    const result = await take(
      'gemeente,periode,meldingen\nWoerden,2019-K1,1,013\nHilversum,2019-K1,88\nWeesp,2019-K1,12',
    );
    expect(result.observations.map(({ area }) => area)).toEqual(['hilversum', 'weesp']);
    expect(codesOf(result, 'fout')).toContain('rij-te-lang D2');
  });

  test('a note behind a number is no digit of it', async () => {
    const result = await take('Gemeente;Periode;Meldingen\nWoerden;2019-K1;12 1)\nHilversum;2019-K1;13');
    expect(result.observations.map(({ value }) => value)).toEqual([13]);
    expect(result.issues.find(({ code }) => code === 'geen-getal')).toMatchObject({ cell: 'C2', proposal: '12' });
  });

  test('amounts of money, and a dash that may be nothing', async () => {
    const text = 'Gemeente;Jaar;Bedrag\nWoerden;2019;€ 1.200\nWeesp;2019;1.350,-\nHilversum;2019;€ -';
    const { observations, issues } = await take(text, 'levering.csv', FOREIGN);
    expect(observations.map(({ value }) => value)).toEqual([1200, 1350, null]);
    expect(issues.filter(({ code }) => code === 'dubbelzinnig-getal')).toEqual([]);
  });

  test.each([
    ['Def.', 'final'],
    ['Voorl.', 'provisional'],
    ['Voorlopig cijfer', 'provisional'],
  ])('the status %s', async (word, status) => {
    const { observations } = await take(`Gemeente;Periode;Meldingen;Status\nWoerden;2019-K1;12;${word}`);
    expect(observations.map((each) => each.status)).toEqual([status]);
  });
});

describe('takeIn of lines above the table that say what it is about', () => {
  test.each([
    [
      'with a blank row below them',
      'Periode:;2019-K3;\nBron:;politie, rapport 2018;\n;;\nGemeente;Meldingen;Zaken\nWoerden;19;20',
      ['meldingen; woerden; 2019-K3; 19', 'zaken; woerden; 2019-K3; 20'],
    ],
    [
      'as narrow as the table',
      'Indicator;Meldingen\nJaar;2019\nKwartaal;4\nPeildatum;31-12-2020\nGemeente;Aantal\nWoerden;19\nWeesp;18',
      ['meldingen; woerden; 2019-K4; 19', 'meldingen; weesp; 2019-K4; 18'],
    ],
    [
      'the filters of a pivot table',
      'Jaar;2019;\nOnderwerp;Meldingen;\n;;\nAantal van ID;Kolomlabels;\nRijlabels;K3;K4\nWoerden;19;18',
      ['meldingen; woerden; 2019-K3; 19', 'meldingen; woerden; 2019-K4; 18'],
    ],
    [
      'the municipality',
      'Gemeente:;Woerden;\nIndicator;2019-K3;2019-K4\nMeldingen;19;18',
      ['meldingen; woerden; 2019-K3; 19', 'meldingen; woerden; 2019-K4; 18'],
    ],
    [
      'the municipality in a title',
      'Gemeente Woerden\nIndicator;2019-K3;2019-K4\nMeldingen;19;18',
      ['meldingen; woerden; 2019-K3; 19', 'meldingen; woerden; 2019-K4; 18'],
    ],
  ])('%s', async (_name, text, expected) => {
    expect(await read(text, {})).toEqual(expected);
  });

  test.each([
    [
      'a day of counting is no period',
      'Peildatum;31-12-2019\nGemeente;Meldingen\nWoerden;19\nWeesp;18',
      'geen-periode',
    ],
    ['a province is no municipality', 'Provincie:;Woerden;\nIndicator;2019-K3;2019-K4\nMeldingen;19;18', 'geen-gebied'],
    ['a bare name may be another area', 'Woerden\nIndicator;2019-K3;2019-K4\nMeldingen;19;18', 'geen-gebied'],
  ])('%s', async (_name, text, code) => {
    const result = await take(text);
    expect(result.observations).toEqual([]);
    expect(codesOf(result, 'fout')).toContain(code);
  });
});

describe('takeIn of what a column beside the figures says of them', () => {
  test('the first day of a stretch of time is no period', async () => {
    const result = await take(
      'Gemeente;Van;Tot;Meldingen\nWoerden;01-01-2019;31-12-2019;98\nWeesp;01-01-2019;31-12-2019;97',
    );
    expect(result.observations).toEqual([]);
    expect(codesOf(result, 'fout')).toContain('geen-periode');
  });

  test('a unit in a column of its own that says thousands is told of', async () => {
    const text =
      'Indicator;Gemeente;Periode;Eenheid;Waarde\nMeldingen;Weesp;2019-K1;aantal;12\nMeldingen;Woerden;2019-K1;x 1.000;19';
    const { issues } = await take(text);
    expect(issues.find(({ code }) => code === 'eenheid-duizend')).toMatchObject({
      column: 'Eenheid',
      value: 'x 1.000',
    });
  });
});
