import { describe, expect, test } from 'vitest';
import type { IntakeOptions } from '../../../src/intake/intake-options.ts';
import { takeIn } from '../../../src/intake/take-in.ts';
import { readPackage } from '../../../src/package/read-package.ts';
import { createSmallPackage } from '../../package/small-package.ts';

const { data } = readPackage(await createSmallPackage());
const indicators = data.indicators.map((each) =>
  each.id === 'meldingen' ? { ...each, disclosureThreshold: 5 } : each,
);

/** The faults of a file with these figures of the first quarter of 2020. */
async function faultsOf(rows: readonly string[], options: IntakeOptions = {}) {
  const lines = rows.map((row) => `meldingen;${row.replace(' ', ';2020-K1;')}`);
  const bytes = new TextEncoder().encode(['indicator;gebied;periode;waarde', ...lines].join('\n'));
  const taken = await takeIn(bytes, 'levering.csv', { ...data, indicators }, { today: '2020-04-14', ...options });
  if (taken.kind === 'refused') throw new Error(taken.text);
  return taken.issues.filter(({ severity }) => severity === 'fout');
}

const REST = ['vijfheerenlanden 7', 'woerden 9', 'west-utrecht 16'];
const WORD = ['hilversum <5', 'weesp <5', 'gooi-en-vechtstreek 8', ...REST, 'midden-nederland 24'];
const DIFFERENCE = ['hilversum 11', 'gooi-en-vechtstreek 14'];
const SEVERAL = [
  'hilversum <5',
  'weesp 9',
  'gooi-en-vechtstreek afgeschermd',
  'vijfheerenlanden 7',
  'woerden 9',
  'west-utrecht afgeschermd',
  'midden-nederland 28',
];

describe('takeIn of hidden figures', () => {
  test.each<[name: string, rows: readonly string[], expected: string[]]>([
    [
      'two times “minder dan 5” that are 8 together',
      WORD,
      [
        'Cel D2: “minder dan 5” en de andere cijfers laten voor Hilversum in 1e kwartaal 2020 maar één getal over. Schrijf hier: afgeschermd.',
        'Cel D3: “minder dan 5” en de andere cijfers laten voor Weesp in 1e kwartaal 2020 maar één getal over. Schrijf hier: afgeschermd.',
      ],
    ],
    [
      'a district of which a small part is left out',
      DIFFERENCE,
      [
        'Cel D2: in de som van Gooi en Vechtstreek in 1e kwartaal 2020 ontbreekt een cijfer dat een lezer kan uitrekenen, en het is minder dan 5. Schrijf hier: afgeschermd.',
      ],
    ],
    [
      'words that fit no number',
      WORD.with(2, 'gooi-en-vechtstreek 12').with(6, 'midden-nederland 28'),
      [
        'Cel D2: bij Hilversum in 1e kwartaal 2020 past geen enkel getal. De verborgen en de zichtbare cijfers kloppen niet met elkaar. Kijk de som en de redenen na.',
      ],
    ],
    [
      'a number that follows from several sums',
      SEVERAL,
      [
        'Cel D3: een lezer kan uit de sommen een verborgen waarde uitrekenen, die van Hilversum in 1e kwartaal 2020. Schrijf hier: afgeschermd.',
        'Cel D7: deze waarde is verborgen, maar een lezer kan haar uitrekenen uit de gemeenten samen. Schrijf bij nog een ander gebied: afgeschermd.',
        'Cel D3: een lezer kan uit de sommen een verborgen waarde uitrekenen, die van Gooi en Vechtstreek in 1e kwartaal 2020. Schrijf hier: afgeschermd.',
      ],
    ],
    ['nothing of figures that are safe', ['hilversum <5', 'weesp <5', 'gooi-en-vechtstreek 7', ...REST], []],
  ])('tells of %s', async (_name, rows, expected) => {
    expect((await faultsOf(rows)).map(({ text }) => text).toSorted()).toEqual(expected.toSorted());
  });

  test.each([
    ['a word', WORD],
    ['a difference', DIFFERENCE],
  ])('the proposals of %s, taken, leave no fault', async (_name, rows) => {
    const edits = (await faultsOf(rows)).flatMap(({ cell, proposal: value }) =>
      cell === null || value === null ? [] : [{ cell, value }],
    );
    expect(edits.length).toBeGreaterThan(0);
    expect(await faultsOf(rows, { edits })).toEqual([]);
  });

  test('says nothing of an indicator without a threshold', async () => {
    const lines = WORD.map((row) => `meldingen;${row.replace(' ', ';2020-K1;')}`);
    const bytes = new TextEncoder().encode(['indicator;gebied;periode;waarde', ...lines].join('\n'));
    const taken = await takeIn(bytes, 'levering.csv', data, { today: '2020-04-14' });
    expect(taken.kind === 'read' && taken.issues.filter(({ severity }) => severity === 'fout')).toEqual([]);
  });
});
