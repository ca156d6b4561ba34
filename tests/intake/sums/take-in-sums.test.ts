import { describe, expect, test } from 'vitest';
import type { IntakeOptions } from '../../../src/intake/intake-options.ts';
import { takeIn } from '../../../src/intake/take-in.ts';
import { toRowChanges } from '../../../src/intake/to-row-changes.ts';
import { readPackage } from '../../../src/package/read-package.ts';
import { createSmallPackage } from '../../package/small-package.ts';

const { data } = readPackage(await createSmallPackage());
// The indicator of the package that has a threshold, with figures at every level.
const indicators = data.indicators.map((each) =>
  each.id === 'meldingen' ? { ...each, disclosureThreshold: 5 } : each,
);
const HEADER = 'indicator;gebied;periode;waarde';

async function take(rows: readonly string[], options: IntakeOptions = {}) {
  const bytes = new TextEncoder().encode([HEADER, ...rows.map((row) => `meldingen;${row}`)].join('\n'));
  const taken = await takeIn(bytes, 'levering.csv', { ...data, indicators }, { today: '2020-04-14', ...options });
  if (taken.kind === 'refused') throw new Error(taken.text);
  const lines = [...toRowChanges(taken, { ...data, indicators }).values()].flatMap((changes) =>
    [...changes.values()].flatMap((line) => line ?? []),
  );
  return { taken, lines, codes: taken.issues.map(({ code, cell }) => `${code} ${cell}`) };
}

const QUARTER = ['hilversum;2020-K1;11', 'weesp;2020-K1;3', 'vijfheerenlanden;2020-K1;7', 'woerden;2020-K1;9'];

describe('takeIn of figures that add up', () => {
  test('writes the sums beside what the file tells', async () => {
    const { lines } = await take(['hilversum;2020-K1;11', 'weesp;2020-K1;8', ...QUARTER.slice(2)]);
    expect(lines.filter((line) => !/hilversum|weesp|vijf|woerden/.test(line))).toEqual([
      'meldingen;gooi-en-vechtstreek;2020-K1;19;;;definitief;afgeleid;;',
      'meldingen;west-utrecht;2020-K1;16;;;definitief;afgeleid;;',
      'meldingen;midden-nederland;2020-K1;35;;;definitief;afgeleid;;',
    ]);
  });

  test('a number that the sender hides still counts, and nobody can work it out', async () => {
    const { codes, lines } = await take(QUARTER, { edits: [{ cell: 'D3', value: '<5' }] });
    expect(codes).toEqual(['ook-afgeschermd D2', 'teken-gelezen D3']);
    expect(lines).toEqual([
      'meldingen;hilversum;2020-K1;;;;definitief;gepubliceerd;afgeschermd;',
      'meldingen;weesp;2020-K1;;;;definitief;gepubliceerd;klein;',
      'meldingen;gooi-en-vechtstreek;2020-K1;14;;;definitief;afgeleid;;',
      'meldingen;vijfheerenlanden;2020-K1;7;;;definitief;gepubliceerd;;',
      'meldingen;woerden;2020-K1;9;;;definitief;gepubliceerd;;',
      'meldingen;west-utrecht;2020-K1;16;;;definitief;afgeleid;;',
      'meldingen;midden-nederland;2020-K1;30;;;definitief;afgeleid;;',
    ]);
  });

  test('a number that the file itself hides makes its sums withheld', async () => {
    const { lines } = await take(QUARTER.with(1, 'weesp;2020-K1;<5'));
    expect(lines.join('\n')).not.toContain(';14;');
    expect(lines).toContain('meldingen;gooi-en-vechtstreek;2020-K1;;;;definitief;afgeleid;afgeschermd;');
    expect(lines).toContain('meldingen;midden-nederland;2020-K1;;;;definitief;afgeleid;afgeschermd;');
  });

  test('tells which published number becomes another', async () => {
    const { taken } = await take(['hilversum;2019-K4;16']);
    expect(taken.issues.filter(({ code }) => code === 'som-vervangen').map(({ text }) => text)).toEqual([
      'Cel D2: door deze levering verandert een cijfer dat zelf is gepubliceerd. Midden-Nederland in 2019 wordt 131, een voorbeeldcijfer, nu staat er 128.',
    ]);
  });
});
