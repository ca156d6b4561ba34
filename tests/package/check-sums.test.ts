import { describe, expect, test } from 'vitest';
import { checkPackage } from '../../src/package/check-package.ts';
import { append, GOOI, REGION, WEST } from './fault-case.ts';
import { change, createSmallPackage, type Files, seal } from './small-package.ts';

const KINDS = ['stand', 'aandeel', 'gemiddelde', 'aantal'] as const;

interface Rows {
  readonly region?: readonly string[];
  readonly gooi?: readonly string[];
  readonly west?: readonly string[];
}

/** The small package with an indicator x of a kind, without onthulgrens unless given, and rows of it ("2019;3;;;" + reden). */
async function withRows(
  small: Files,
  kind: (typeof KINDS)[number],
  rows: Rows,
  threshold: number | null = null,
): Promise<Files> {
  let files = change(small, 'indicatoren.json', (text) => {
    const [first] = JSON.parse(text);
    const own = { ...first, id: 'x', soort: kind, onthulgrens: threshold, decimalen: 1 };
    return JSON.stringify([...JSON.parse(text), own]);
  });
  for (const [path, area, list] of [
    [REGION, 'midden-nederland', rows.region],
    [GOOI, 'gooi-en-vechtstreek', rows.gooi],
    [WEST, 'west-utrecht', rows.west],
  ] as const) {
    for (const row of list ?? []) {
      const [period, value, numerator, denominator, reason = ''] = row.split(';');
      const line = `x;${area};${period};${value};${numerator};${denominator};definitief;voorbeeld;${reason};`;
      files = change(files, path, append(line));
    }
  }
  return seal(files);
}

describe('checkPackage, sums', async () => {
  const small = await createSmallPackage();

  test.each<[string, (typeof KINDS)[number], Rows, string[]]>([
    ['a stock adds up over areas', 'stand', { region: ['2019;5;;'], gooi: ['2019;2;;'], west: ['2019;3;;'] }, []],
    [
      'a stock that does not',
      'stand',
      { region: ['2019;6;;'], gooi: ['2019;2;;'], west: ['2019;3;;'] },
      ['som-klopt-niet'],
    ],
    ['a stock takes its last quarter', 'stand', { region: ['2019-K3;4;;', '2019-K4;5;;', '2019;5;;'] }, []],
    [
      'a stock is not the sum of its quarters',
      'stand',
      { region: ['2019-K3;4;;', '2019-K4;5;;', '2019;9;;'] },
      ['som-klopt-niet'],
    ],
    [
      'the parts of a share add up',
      'aandeel',
      { region: ['2019;50;10;20'], gooi: ['2019;25;2;8'], west: ['2019;66,7;8;12'] },
      [],
    ],
    [
      'a numerator that does not',
      'aandeel',
      { region: ['2019;55;11;20'], gooi: ['2019;25;2;8'], west: ['2019;66,7;8;12'] },
      ['som-klopt-niet'],
    ],
    [
      'a denominator that does not',
      'aandeel',
      { region: ['2019;47,6;10;21'], gooi: ['2019;25;2;8'], west: ['2019;66,7;8;12'] },
      ['som-klopt-niet'],
    ],
    ['percentages never add up', 'aandeel', { region: ['2019;50;;'], gooi: ['2019;25;;'], west: ['2019;66,7;;'] }, []],
    [
      'a mean does not add up over quarters',
      'gemiddelde',
      { region: ['2019;5;10;2', ...[1, 2, 3, 4].map((q) => `2019-K${q};5;10;2`)] },
      [],
    ],
    ['a sum that misses a part is not judged', 'aantal', { region: ['2019;5;;'], gooi: ['2019;2;;'] }, []],
    [
      'a sum with an unknown part is not judged',
      'aantal',
      { region: ['2019;5;;'], gooi: ['2019;2;;'], west: ['2019;;;;onbekend'] },
      [],
    ],
    [
      'one hidden part follows from the rest',
      'aantal',
      { region: ['2019;5;;'], gooi: ['2019;2;;'], west: ['2019;;;;klein'] },
      ['verborgen-waarde-af-te-leiden'],
    ],
    [
      'a hidden whole follows from its parts',
      'aantal',
      { region: ['2019;;;;geheim'], gooi: ['2019;2;;'], west: ['2019;3;;'] },
      ['verborgen-waarde-af-te-leiden'],
    ],
    [
      'two hidden parts do not',
      'aantal',
      { region: ['2019;5;;'], gooi: ['2019;;;;klein'], west: ['2019;;;;afgeschermd'] },
      [],
    ],
  ])('%s', async (_, kind, rows, codes) => {
    expect((await checkPackage(await withRows(small, kind, rows))).map(({ code }) => code)).toEqual(codes);
  });

  test.each<[string, (typeof KINDS)[number], string, string[]]>([
    ['0 may be shown', 'aantal', '2018;0;;', []],
    ['1 may not', 'aantal', '2018;1;;', ['onder-onthulgrens']],
    ['one below the threshold may not', 'aantal', '2018;9;;', ['onder-onthulgrens']],
    ['the threshold may', 'aantal', '2018;10;;', []],
    ['a small stock may not', 'stand', '2018;9;;', ['onder-onthulgrens']],
    ['a small denominator may not', 'aandeel', '2018;0;0;9', ['onder-onthulgrens']],
    ['a share without its parts may', 'aandeel', '2018;3;;', []],
    ['a small numerator may not be worked out', 'aandeel', '2018;5;;100', ['verborgen-waarde-af-te-leiden']],
    ['a large one may', 'aandeel', '2018;50;;100', []],
    ['a hidden share may not be worked out', 'aandeel', '2018;;20;100;afgeschermd', ['verborgen-waarde-af-te-leiden']],
    ['with only its denominator it cannot', 'aandeel', '2018;;;100;klein', []],
  ])('threshold 10: %s', async (_, kind, row, codes) => {
    const files = await withRows(small, kind, { region: [row] }, 10);
    expect((await checkPackage(files)).map(({ code }) => code)).toEqual(codes);
  });
});
