import loadHighs from 'highs';
import { describe, expect, it } from 'vitest';
import { openHighs } from '../../../src/package/audit/open-highs.ts';
import { checkPackage } from '../../../src/package/check-package.ts';
import { append, GOOI, REGION, WEST } from '../fault-case.ts';
import { change, createSmallPackage, type Files, seal } from '../small-package.ts';

const open = openHighs(await loadHighs());
const small = await createSmallPackage();
const PATHS = { 'midden-nederland': REGION, 'gooi-en-vechtstreek': GOOI, hilversum: GOOI, weesp: GOOI } as const;

/** The small package with an indicator x (threshold 5), and rows "area;period;value;numerator;denominator;reason" of it. */
async function withRows(kind: string, rows: readonly string[]): Promise<Files> {
  let files = change(small, 'indicatoren.json', (text) => {
    const [first] = JSON.parse(text);
    return JSON.stringify([...JSON.parse(text), { ...first, id: 'x', soort: kind, onthulgrens: 5, decimalen: 1 }]);
  });
  for (const row of rows) {
    const [area = '', period, value, numerator, denominator, reason] = row.split(';');
    const path = Object.entries(PATHS).find(([id]) => id === area)?.[1] ?? WEST;
    const line = `x;${area};${period};${value};${numerator};${denominator};definitief;voorbeeld;${reason};`;
    files = change(files, path, append(line));
  }
  return seal(files);
}

/** [code, area] of each fault with the solver. */
async function faultsOf(kind: string, rows: readonly string[]): Promise<string[]> {
  const issues = await checkPackage(await withRows(kind, rows), open);
  return issues.map(({ code, area }) => `${code} ${area}`);
}

const REGION_DISTRICTS = ['midden-nederland;2019;40;;;', 'gooi-en-vechtstreek;2019;20;;;', 'west-utrecht;2019;20;;;'];

describe('checkPackage with a solver', () => {
  it('finds nothing in a valid package', async () => {
    expect(await checkPackage(small, open)).toEqual([]);
  });

  it.each([
    {
      name: 'two hidden municipalities with enough room',
      kind: 'aantal',
      rows: [...REGION_DISTRICTS, 'hilversum;2019;;;;klein', 'weesp;2019;;;;afgeschermd'],
      found: [],
    },
    {
      name: 'F6: a hidden municipality and district that follow through the region',
      kind: 'aantal',
      rows: [
        'midden-nederland;2019;40;;;',
        'gooi-en-vechtstreek;2019;;;;afgeschermd',
        'west-utrecht;2019;20;;;',
        'hilversum;2019;17;;;',
        'weesp;2019;;;;klein',
      ],
      found: ['verborgen-waarde-af-te-leiden gooi-en-vechtstreek', 'verborgen-waarde-af-te-leiden weesp'],
    },
    {
      name: 'two that are 4 together',
      kind: 'aantal',
      rows: ['gooi-en-vechtstreek;2019;4;;;', 'hilversum;2019;;;;klein', 'weesp;2019;;;;klein'],
      found: [
        'onder-onthulgrens gooi-en-vechtstreek',
        'verborgen-waarde-bijna-bekend hilversum',
        'verborgen-waarde-bijna-bekend weesp',
      ],
    },
    {
      name: 'two of "minder dan 5" that are 8 together',
      kind: 'aantal',
      rows: ['gooi-en-vechtstreek;2019;8;;;', 'hilversum;2019;;;;klein', 'weesp;2019;;;;klein'],
      found: ['klein-verraadt-waarde hilversum', 'klein-verraadt-waarde weesp'],
    },
    {
      name: 'two of "minder dan 5" that are 30 together',
      kind: 'aantal',
      rows: ['gooi-en-vechtstreek;2019;30;;;', 'hilversum;2019;;;;klein', 'weesp;2019;;;;klein'],
      found: ['cijfers-spreken-elkaar-tegen hilversum'],
    },
    {
      name: 'F10: a year and three quarters',
      kind: 'aantal',
      rows: [
        'weesp;2019;30;;;',
        'weesp;2019-K1;;;;klein',
        'weesp;2019-K2;9;;;',
        'weesp;2019-K3;9;;;',
        'weesp;2019-K4;9;;;',
      ],
      found: ['verborgen-waarde-af-te-leiden weesp'],
    },
    {
      name: 'a stock of a year is that of its last quarter',
      kind: 'stand',
      rows: ['weesp;2019;;;;klein', 'weesp;2019-K4;30;;;'],
      found: ['verborgen-waarde-af-te-leiden weesp'],
    },
    {
      name: 'ruling 6: the remainder of a district before a municipality began, known and small',
      kind: 'aantal',
      rows: ['west-utrecht;2018-K4;12;;;', 'woerden;2018-K4;8;;;'],
      found: ['klein-verschil-af-te-leiden west-utrecht'],
    },
    {
      name: 'ruling 6: a remainder that is not small may be known',
      kind: 'aantal',
      rows: ['west-utrecht;2018-K4;20;;;', 'woerden;2018-K4;8;;;'],
      found: [],
    },
    {
      name: 'ruling 6: a hidden municipality beside the remainder does not follow',
      kind: 'aantal',
      rows: ['west-utrecht;2018-K4;20;;;', 'woerden;2018-K4;;;;klein'],
      found: [],
    },
    {
      name: 'a row that was left out instead of hidden',
      kind: 'aantal',
      rows: ['gooi-en-vechtstreek;2019;20;;;', 'hilversum;2019;17;;;'],
      found: ['klein-verschil-af-te-leiden gooi-en-vechtstreek'],
    },
    {
      name: 'what is secret may be few as a whole, but not follow',
      kind: 'aantal',
      rows: ['gooi-en-vechtstreek;2019;9;;;', 'hilversum;2019;;;;geheim', 'weesp;2019;;;;geheim'],
      found: [],
    },
    {
      name: 'a percentage with its denominator in the district beside a hidden municipality',
      kind: 'aandeel',
      rows: ['gooi-en-vechtstreek;2019;40;;50;', 'hilversum;2019;45,0;18;40;', 'weesp;2019;;;10;klein'],
      found: ['verborgen-waarde-af-te-leiden weesp'],
    },
    {
      name: 'F8: a share of which those beside it are few',
      kind: 'aandeel',
      rows: ['weesp;2019;85,7;6;7;'],
      found: ['verschil-onder-onthulgrens weesp'],
    },
  ])('$name', async ({ kind, rows, found }) => {
    expect(await faultsOf(kind, rows)).toEqual(found);
  });

  it('F9: a row of persons with everyone on one side, and only where persons are counted', async () => {
    const files = await withRows('aandeel', ['weesp;2019;100;6;6;']);
    expect(await checkPackage(files, open)).toEqual([]);
    const persons = change(files, 'indicatoren.json', (text) => {
      return JSON.stringify(JSON.parse(text).map((each: object) => ({ ...each, telt_personen: true })));
    });
    const issues = await checkPackage(await seal(persons), open);
    expect(issues.map(({ code, area }) => `${code} ${area}`)).toEqual(['iedereen-in-een-groep weesp']);
  });

  it('tells where, and never the number itself', async () => {
    const files = await withRows('aantal', [
      'gooi-en-vechtstreek;2019;20;;;',
      'hilversum;2019;17;;;',
      'weesp;2019;;;;klein',
    ]);
    expect((await checkPackage(files, open)).map(({ path, place, message }) => `${path} ${place}: ${message}`)).toEqual(
      [
        'cijfers/gooi-en-vechtstreek.csv rij 17, kolom waarde: De waarde is verborgen, maar iemand kan haar uitrekenen uit het totaal en de rest (de gemeenten samen).',
      ],
    );
  });
});
