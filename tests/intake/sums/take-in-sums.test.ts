import { describe, expect, test } from 'vitest';
import type { IndicatorKind } from '../../../src/domain/indicator.ts';
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

async function take(rows: readonly string[], options: IntakeOptions = {}, kind: IndicatorKind = 'count') {
  const own = { ...data, indicators: indicators.map((each) => (each.id === 'meldingen' ? { ...each, kind } : each)) };
  const bytes = new TextEncoder().encode([HEADER, ...rows.map((row) => `meldingen;${row}`)].join('\n'));
  const taken = await takeIn(bytes, 'levering.csv', own, { today: '2020-04-14', ...options });
  if (taken.kind === 'refused') throw new Error(taken.text);
  const lines = [...toRowChanges(taken, own).values()].flatMap((changes) =>
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

  test('says that a new sum of a stock with a hidden part is withheld, and what to do', async () => {
    const { taken } = await take(QUARTER.with(1, 'weesp;2020-K1;<5'), {}, 'stock');
    expect(taken.issues.filter(({ severity }) => severity === 'waarschuwing').map(({ text }) => text)).toEqual([
      'Cel D3: Gooi en Vechtstreek in 1e kwartaal 2020 wordt afgeschermd, want een deel is verborgen. Hebt u dat cijfer, lever het dan ook aan.',
      'Cel D3: Midden-Nederland in 1e kwartaal 2020 wordt afgeschermd, want een deel is verborgen. Hebt u dat cijfer, lever het dan ook aan.',
    ]);
  });

  test('says of a new sum of counts with a hidden part what the screen says beside the button', async () => {
    expect((await take(QUARTER.with(1, 'weesp;2020-K1;<5'))).codes).toEqual(['teken-gelezen D3']);
  });

  test('a large number that is hidden as small is told, and counts when it is hidden as it should', async () => {
    const rows = QUARTER.with(1, 'weesp;2020-K1;120');
    const { taken, lines } = await take(rows, { edits: [{ cell: 'D3', value: '<5' }] });
    const [issue] = taken.issues.filter(({ code }) => code === 'groot-getal-verborgen');
    expect(issue).toMatchObject({ cell: 'D3', severity: 'waarschuwing', proposal: 'afgeschermd' });
    expect(issue?.text).toBe(
      'Cel D3: in uw bestand staat 120. Dat is niet minder dan 5, en het telt nu niet mee in de sommen. Moet het verborgen blijven, schrijf dan: afgeschermd.',
    );
    expect(lines).toContain('meldingen;gooi-en-vechtstreek;2020-K1;;;;definitief;afgeleid;afgeschermd;');
    const mended = await take(rows, { edits: [{ cell: 'D3', value: 'afgeschermd' }] });
    expect(mended.codes).toEqual(['ook-afgeschermd D2', 'teken-gelezen D3']);
    expect(mended.lines).toContain('meldingen;gooi-en-vechtstreek;2020-K1;131;;;definitief;afgeleid;;');
  });

  test('asks for a published sum that is no longer right and that a hidden part keeps unknown', async () => {
    const own = data.observations.map((each) =>
      each.indicator === 'meldingen' && each.area === 'gooi-en-vechtstreek' && each.period === '2019-K4'
        ? { ...each, origin: 'published' as const }
        : each,
    );
    const bytes = new TextEncoder().encode(
      [HEADER, 'meldingen;hilversum;2019-K4;15', 'meldingen;weesp;2019-K4;<5'].join('\n'),
    );
    const taken = await takeIn(bytes, 'levering.csv', { ...data, observations: own, indicators });
    if (taken.kind === 'refused') throw new Error(taken.text);
    expect(taken.issues.filter(({ code }) => code === 'som-verandert').map(({ text }) => text)).toEqual([
      'Cel D2: na deze levering klopt een som niet meer. Bij Gooi en Vechtstreek in 4e kwartaal 2019 staat nu 13, en dat rekenen wij niet zelf uit. Lever het ook aan.',
    ]);
  });

  test.each([
    ['its cells are emptied', ['', '']],
    ['its cells say the same', ['<5', '<5']],
  ])('a share that the sender hides still counts when %s', async (_name, [numerator, denominator]) => {
    const share = { ...data, indicators: indicators.map((each) => ({ ...each, kind: 'share' as const, decimals: 1 })) };
    const rows = ['weesp;2020-K1;7,5;3;40', 'hilversum;2020-K1;25;10;40'].map((row) => `meldingen;${row}`);
    const bytes = new TextEncoder().encode([`${HEADER};teller;noemer`, ...rows].join('\n'));
    const edits = [
      { cell: 'D2', value: '<5' },
      { cell: 'E2', value: numerator ?? '' },
      { cell: 'F2', value: denominator ?? '' },
    ];
    const none = { ...share, observations: [] };
    const taken = await takeIn(bytes, 'levering.csv', none, { edits, today: '2020-04-14' });
    if (taken.kind === 'refused') throw new Error(taken.text);
    expect(
      taken.sums.map(({ after: { area, value, numerator: above, denominator: below } }) => [area, value, above, below]),
    ).toEqual([['gooi-en-vechtstreek', 16.3, 13, 80]]);
  });
});
