import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyDelivery } from '../../src/intake/apply-delivery.ts';
import type { IntakeOptions } from '../../src/intake/intake-options.ts';
import { type IntakeResult, takeIn } from '../../src/intake/take-in.ts';
import { type RowChangeOptions, toRowChanges } from '../../src/intake/to-row-changes.ts';
import { writeRows } from './write-rows.ts';
import type { DataPackage } from '../../src/package/data-package.ts';
import { readPackage } from '../../src/package/read-package.ts';
import { change, createSmallPackage, type Files } from '../package/small-package.ts';

const COLUMNS = [
  'indicator',
  'gebied',
  'periode',
  'waarde',
  'teller',
  'noemer',
  'status',
  'herkomst',
  'reden',
  'toelichting',
] as const;
type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

const files = await createSmallPackage();
const { data } = readPackage(files);

async function takeRows(rows: readonly (readonly string[])[], into: DataPackage = data, options?: IntakeOptions) {
  const result: IntakeResult = await takeIn(
    new TextEncoder().encode(writeRows(rows, ';')),
    'levering.csv',
    into,
    options,
  );
  if (result.kind === 'refused') throw new Error(result.text);
  return result;
}

async function linesOf(rows: readonly (readonly string[])[], options?: RowChangeOptions, into = data) {
  const taken = await takeRows(rows, into);
  return Object.fromEntries([...toRowChanges(taken, into, options)].map(([path, changes]) => [path, [...changes]]));
}

async function publish(rows: readonly (readonly string[])[], onto: Files = files): Promise<Files> {
  const { data: before } = readPackage(onto);
  const taken = await takeRows(rows, before);
  return applyDelivery(onto, toRowChanges(taken, before));
}

const short = (...cells: readonly string[]) => [['indicator', 'gebied', 'periode', 'waarde'], cells];

describe('toRowChanges', () => {
  test.each([
    [
      'a new figure of a municipality stands in the file of its district',
      ['meldingen', 'weesp', '2018-K4', '4'],
      'gooi-en-vechtstreek',
      'meldingen;weesp;2018-K4;4;;;definitief;gepubliceerd;;',
    ],
    [
      'a changed one too',
      ['meldingen', 'hilversum', '2019-K4', '14'],
      'gooi-en-vechtstreek',
      'meldingen;hilversum;2019-K4;14;;;definitief;gepubliceerd;;',
    ],
    [
      'a district has a file of its own',
      ['meldingen', 'West-Utrecht', '4e kwartaal 2019', '17'],
      'west-utrecht',
      'meldingen;west-utrecht;2019-K4;17;;;definitief;gepubliceerd;;',
    ],
    [
      'the region too, and its note stays as published',
      ['meldingen', 'midden-nederland', '2019', '129'],
      'midden-nederland',
      'meldingen;midden-nederland;2019;129;;;definitief;gepubliceerd;;Jaarresultaten 2019',
    ],
    [
      'a missing figure tells why',
      ['meldingen', 'woerden', '2019-K4', 'n.v.t.'],
      'west-utrecht',
      'meldingen;woerden;2019-K4;;;;definitief;gepubliceerd;nvt;',
    ],
    [
      'a decimal comma, and no more decimals than the package has',
      ['succes', 'midden-nederland', '2018', '11,64'],
      'midden-nederland',
      'succes;midden-nederland;2018;11,64;;;definitief;gepubliceerd;;',
    ],
    [
      'a share that is no longer its numerator by its denominator loses both',
      ['succes', 'midden-nederland', '2019', '12,6'],
      'midden-nederland',
      'succes;midden-nederland;2019;12,6;;;definitief;gepubliceerd;;"Van ruim 1.000; ""acties"""',
    ],
    [
      'one that still is keeps both',
      ['succes', 'midden-nederland', '2019', '11,60'],
      'midden-nederland',
      'succes;midden-nederland;2019;11,6;116;1000;definitief;gepubliceerd;;"Van ruim 1.000; ""acties"""',
    ],
    [
      'a count under the threshold is never written',
      ['zaken', 'midden-nederland', '2019', '4'],
      'midden-nederland',
      'zaken;midden-nederland;2019;;;;definitief;gepubliceerd;klein;',
    ],
  ])('%s', async (_name, cells, file, line) => {
    const written = await linesOf(short(...cells));
    expect(written[`cijfers/${file}.csv`]).toContainEqual([line.split(';', 3).join(';'), line]);
  });

  test.each([
    ['what is published already', ['meldingen', 'hilversum', '2019-K4', '13']],
    ['an unknown indicator', ['inbraken', 'hilversum', '2019-K4', '13']],
    ['an unknown area', ['meldingen', 'zwolle', '2019-K4', '13']],
    ['a cell that is no figure', ['meldingen', 'hilversum', '2019-K4', 'veel']],
  ])('writes nothing of %s', async (_name, cells) => {
    const inside = [...short(...cells)];
    const taken = await takeRows(inside, data, { allowUnknown: _name.includes('unknown') });
    expect([...toRowChanges(taken, data)].flatMap(([, rows]) => [...rows])).toEqual([]);
  });

  test('marks what it writes as provisional when asked', async () => {
    const found = await linesOf(short('meldingen', 'hilversum', '2019-K4', '14'), { provisional: true });
    expect(Object.values(found).flat()[0]?.[1]).toContain(';voorlopig;');
  });

  test('writes a note that would be a formula so that it is none, and it is read back as it was', async () => {
    const rows = [
      ['indicator', 'gebied', 'periode', 'waarde', 'toelichting'],
      ['meldingen', 'weesp', '2018-K4', '4', '=1+1'],
    ];
    expect(Object.values(await linesOf(rows)).flat()[0]?.[1]).toContain(`"'=1+1"`);
    const { observations } = readPackage(await publish(rows)).data;
    expect(observations.find(({ area, period }) => area === 'weesp' && period === '2018-K4')?.note).toBe('=1+1');
  });
});

describe('applyDelivery', () => {
  const number = fc.nat(400).map(String);
  const note = fc.constantFrom(
    '',
    'Geteld per persoon',
    '=1+1',
    "'=1+1",
    '"a";b',
    'een\r\ntwee',
    '-5,3',
    "'s-Graveland",
    '＝1',
    ' \t=1',
  );
  const row: fc.Arbitrary<Row> = fc
    .record({
      area: fc.constantFrom(
        'midden-nederland',
        'gooi-en-vechtstreek',
        'west-utrecht',
        'hilversum',
        'weesp',
        'vijfheerenlanden',
        'woerden',
      ),
      what: fc.constantFrom('meldingen', 'zaken', 'succes'),
      period: fc.constantFrom('2019', '2019-K1', '2019-K4', '2018', '2018-K4'),
      value: fc.oneof(number, fc.constantFrom('', '<5', 'x', 'onbekend', 'n.v.t.', '11,6', '33,3333333333333', '0,1')),
      numerator: fc.oneof(number, fc.constant('')),
      denominator: fc.oneof(number, fc.constant('')),
      status: fc.constantFrom('', 'definitief', 'voorlopig'),
      origin: fc.constantFrom('', 'voorbeeld', 'gepubliceerd', 'afgeleid'),
      reason: fc.constantFrom('', '', '', 'klein', 'afgeschermd', 'geheim', 'onbekend', 'nvt'),
      note,
    })
    .map((r) => ({
      indicator: r.what,
      gebied: r.area,
      periode: r.period,
      waarde: r.value,
      teller: r.numerator,
      noemer: r.denominator,
      status: r.status,
      herkomst: r.origin,
      reden: r.reason,
      toelichting: r.note,
    }));
  const columns = fc.subarray(COLUMNS.slice(4)).map((more) => [...COLUMNS.slice(0, 4), ...more]);
  const delivered = fc
    .tuple(
      fc.uniqueArray(row, { minLength: 1, maxLength: 12, selector: (r) => `${r.indicator}|${r.gebied}|${r.periode}` }),
      columns,
    )
    .map(([rows, names]) => [names, ...rows.map((cells) => names.map((name) => cells[name]))]);

  test('taking in the same file again changes nothing, unless it tells what must be hidden', async () => {
    let published = 0;
    await fc.assert(
      fc.asyncProperty(delivered, async (rows) => {
        const first = await takeRows(rows);
        // Those keep a delivery from being published, and are written without their number.
        fc.pre(!first.issues.some(({ code }) => code.includes('onthulgrens')));
        // Nor is one with faults, and what was withheld beside a figure that should not be there may then be shown.
        const isFaulty = first.issues.some(({ severity }) => severity === 'fout');
        fc.pre(!isFaulty || !first.issues.some(({ code }) => code === 'ook-afgeschermd'));
        const after = await publish(rows);
        const again = await takeRows(rows, readPackage(after).data);
        expect([again.difference.added, again.difference.changed]).toEqual([0, []]);
        expect(again.difference.unchanged).toBe(
          first.difference.added + first.difference.changed.length + first.difference.unchanged,
        );
        published += first.difference.added + first.difference.changed.length;
        expect([...(await publish(rows, after))].toString()).toBe([...after].toString());
      }),
      { numRuns: 100 },
    );
    expect(published).toBeGreaterThan(100);
  });

  test('never writes a number that must be hidden', async () => {
    const threshold = new Map(data.indicators.map(({ id, disclosureThreshold }) => [id, disclosureThreshold ?? 0]));
    await fc.assert(
      fc.asyncProperty(delivered, async (rows) => {
        for (const { indicator, value, numerator, denominator, reason } of readPackage(await publish(rows)).data
          .observations) {
          const limit = threshold.get(indicator) ?? 0;
          const counts = indicator === 'succes' ? [numerator, denominator] : [value];
          expect(counts.filter((count) => count !== null && count > 0 && count < limit)).toEqual([]);
          const isHidden = reason === 'small' || reason === 'withheld' || reason === 'secret';
          expect(isHidden ? [value, numerator, denominator] : [null, null, null]).toEqual([null, null, null]);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('touches no row and no file beside those of the delivery and of what it adds up to', async () => {
    const after = await publish(short('meldingen', 'weesp', '2019-K4', '1'));
    const touched = [...after]
      .filter(([path, bytes]) => bytes !== files.get(path))
      .map(([path]) => path)
      .toSorted();
    expect(touched).toEqual(['cijfers/gooi-en-vechtstreek.csv', 'cijfers/midden-nederland.csv', 'datapackage.json']);
    const text = (all: Files) =>
      [...all].flatMap(([path, bytes]) => (path.endsWith('.csv') ? new TextDecoder().decode(bytes).split('\r\n') : []));
    expect(text(after).filter((line) => !text(files).includes(line))).toEqual([
      'meldingen;midden-nederland;2019;129;;;definitief;voorbeeld;;',
      'meldingen;midden-nederland;2019-K4;30;;;definitief;voorbeeld;;',
      'meldingen;gooi-en-vechtstreek;2019-K4;14;;;definitief;voorbeeld;;',
      'meldingen;weesp;2019-K4;1;;;definitief;gepubliceerd;;',
    ]);
    expect(readPackage(after).issues).toEqual(readPackage(files).issues);
  });

  test('begins the file of a district that has none yet', async () => {
    const without: Files = new Map([...files].filter(([path]) => path !== 'cijfers/west-utrecht.csv'));
    const after = await publish(short('meldingen', 'woerden', '2019-K4', '9'), without);
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(after.get('cijfers/west-utrecht.csv'))).toBe(
      `\uFEFF${COLUMNS.join(';')}\r\nmeldingen;woerden;2019-K4;9;;;definitief;gepubliceerd;;\r\n`,
    );
  });

  test('goes on as CSV where the figures were JSON, with every row of it', async () => {
    const own = readPackage(files).data.observations.filter(({ area }) =>
      ['woerden', 'vijfheerenlanden', 'west-utrecht'].includes(area),
    );
    const json = own.map((o) => ({
      indicator: o.indicator,
      gebied: o.area,
      periode: o.period,
      waarde: o.value,
      status: 'definitief',
      herkomst: 'voorbeeld',
      reden: o.reason === null ? '' : 'afgeschermd',
    }));
    const asJson: Files = new Map([...files].filter(([path]) => path !== 'cijfers/west-utrecht.csv'));
    asJson.set('cijfers/west-utrecht.json', new TextEncoder().encode(JSON.stringify(json)));
    const before = readPackage(asJson).data.observations;
    const after = await publish(short('meldingen', 'woerden', '2019-K4', '8'), asJson);
    expect(after.has('cijfers/west-utrecht.json')).toBe(false);
    const found = readPackage(after).data.observations;
    expect(found).toHaveLength(before.length);
    expect(found.find(({ area, period }) => area === 'woerden' && period === '2019-K4')?.value).toBe(8);
  });

  test('reads a file of figures with the line ends of Unix as rows', async () => {
    const unix = change(files, 'cijfers/west-utrecht.csv', (text) => text.replaceAll('\r\n', '\n'));
    const after = await publish(short('meldingen', 'woerden', '2019-K4', '8'), unix);
    expect(readPackage(after).data.observations).toHaveLength(data.observations.length);
    expect(readPackage(after).issues).toEqual(readPackage(files).issues);
  });
});
