import { describe, expect, test } from 'vitest';
import { readPackage } from '../../src/package/read-package.ts';
import { append, GOOI, LETTER, REGION, STORY, swap } from './fault-case.ts';
import { change, createSmallPackage, encode, type Files } from './small-package.ts';

describe('readPackage', async () => {
  const small = await createSmallPackage();
  const whole = readPackage(small).data;

  test.each([
    ['meldingen;midden-nederland;2020-K1;5;;;voorlopig;voorbeeld;;', '2020-04-01'],
    ['meldingen;midden-nederland;2020-K1;;;;voorlopig;voorbeeld;onbekend;', '2020-03-14'],
    ['meldingen;midden-nederland;2018-K1;5;;;voorlopig;voorbeeld;;', '2020-03-14'],
  ])('today is no day of a quarter that has a figure: %s', (row, today) => {
    const files = change(small, 'cijfers/midden-nederland.csv', (text) => `${text}${row}\r\n`);
    expect(readPackage(files).data.referenceDate).toBe(today);
  });

  test('reads every file into the words of the domain', () => {
    expect(readPackage(small).issues).toEqual([]);
    expect(whole.referenceDate).toBe('2020-03-14');
    expect(whole.areas[4]).toEqual({
      id: 'weesp',
      name: 'Weesp',
      level: 'municipality',
      parent: 'gooi-en-vechtstreek',
      cbs: 'GM0457',
      validFrom: null,
      validUntil: '2022-03-24',
      tile: { column: 2, row: 3 },
      abbreviation: 'WEE',
    });
    expect(whole.observations.find(({ indicator, period }) => indicator === 'succes' && period === '2019')).toEqual({
      indicator: 'succes',
      area: 'midden-nederland',
      period: '2019',
      value: 11.6,
      numerator: 116,
      denominator: 1000,
      status: 'provisional',
      origin: 'published',
      reason: null,
      note: 'Van ruim 1.000; "acties"',
    });
    expect(whole.targets).toEqual([
      {
        indicator: 'succes',
        area: 'midden-nederland',
        period: '2020',
        value: 14,
        kind: 'minimum',
        origin: 'published',
      },
    ]);
    expect(whole.dialogues[0]).toMatchObject({ title: 'Wat doen we nu?', openAgreements: 1, contributions: 1 });
    expect(whole.stories[0]?.consent.until).toBe('2021-01-31');
    expect(whole.letters[0]?.text[0]).toEqual({
      type: 'heading',
      level: 2,
      children: [{ type: 'text', text: 'Wat we zien' }],
    });
  });

  test('0 is a value and an empty cell is none', () => {
    const weesp = whole.observations.filter(({ area, period }) => area === 'weesp' && period === '2019-K4');
    expect(weesp.map(({ value, reason }) => [value, reason])).toEqual([[0, null]]);
    const hidden = whole.observations.filter(({ reason }) => reason !== null);
    expect(hidden.map(({ value, reason }) => [value, reason])).toEqual([
      [null, 'small'],
      [null, 'unknown'],
      [null, 'withheld'],
    ]);
  });

  test.each([
    ['a decimal point', swap('2019;11,6', '2019;11.6'), 'decimale-punt'],
    [
      'a row that is there twice',
      append('succes;midden-nederland;2019;12;;;definitief;gepubliceerd;;'),
      'dubbele-sleutel',
    ],
    ['a value with a reason', swap('voorlopig;gepubliceerd;', 'voorlopig;gepubliceerd;geheim'), 'waarde-met-reden'],
  ])('%s: the figure is missing, the rest stays, and the issue says of what', (_, replace, code) => {
    const { data, issues } = readPackage(change(small, REGION, replace));
    const figure = data.observations.filter((o) => o.indicator === 'succes' && o.period === '2019');
    expect(figure.map(({ value, reason }) => [value, reason])).toEqual([[null, 'unknown']]);
    expect(data.observations).toHaveLength(whole.observations.length);
    expect(issues).toMatchObject([{ code, path: REGION, indicator: 'succes', area: 'midden-nederland' }]);
  });

  test('a file that is no CSV costs the figures of its area, and the issue names the area', () => {
    const { data, issues } = readPackage(new Map(small).set(GOOI, encode('x.csv', 'geen cijfers')));
    expect(data.observations).toEqual(
      whole.observations.filter(({ area }) => !['gooi-en-vechtstreek', 'hilversum', 'weesp'].includes(area)),
    );
    expect(issues).toMatchObject([{ code: 'verkeerde-kolommen', path: GOOI, area: 'gooi-en-vechtstreek' }]);
  });

  test('a story without consent is not shown', () => {
    expect(readPackage(change(small, STORY, swap('toestemming:', 'toestemmming:'))).data.stories).toEqual([]);
  });

  test('a picture without alt text is not shown, nor linked to', () => {
    const files = change(small, 'beelden.json', swap('"alt":"Een kaart van de regio."', '"alt":" "'));
    const { data, issues } = readPackage(files);
    expect(data.pictures.map(({ id }) => id)).toEqual(['vakjes']);
    expect(data.letters[0]?.picture).toBeNull();
    expect(issues.map(({ code }) => code)).toEqual(['beeld-zonder-alt']);
  });

  test('a link that points at nothing is left out of what stays', () => {
    const files = change(small, LETTER, (text) =>
      text.replace('[succes]', '[succes, weg]').replace('beeld: kaart', 'beeld: weg'),
    );
    expect(readPackage(files).data.letters).toMatchObject([{ indicators: ['succes'], picture: null }]);
  });

  test('an event of unknown indicators does not become one of all indicators', () => {
    expect(readPackage(change(small, 'gebeurtenissen.json', swap('"meldingen"', '"weg"'))).data.events).toEqual([]);
  });

  test('figures may be JSON too', () => {
    const rows = [
      {
        indicator: 'zaken',
        gebied: 'hilversum',
        periode: '2018',
        waarde: 7,
        status: 'definitief',
        herkomst: 'voorbeeld',
      },
    ];
    const files = new Map(small).set('cijfers/gooi-en-vechtstreek.json', encode('', JSON.stringify(rows)));
    const { data, issues } = readPackage(files);
    expect(issues).toEqual([]);
    expect(data.observations.find(({ area, period }) => area === 'hilversum' && period === '2018')?.value).toBe(7);
  });

  test.each([...small.keys()])('%s gone, empty, or full of rubbish never throws and costs no other file', (path) => {
    for (const bytes of [
      null,
      new Uint8Array(),
      new Uint8Array([0xff, 0xfe, 0x00]),
      encode('', '[{}]'),
      encode('', '---\n---\n'),
    ]) {
      const files: Files = new Map(small);
      if (bytes === null) files.delete(path);
      else files.set(path, bytes);
      const { data } = readPackage(files);
      const lost = Object.entries(whole).filter(
        ([key, value]) =>
          JSON.stringify(value) !== JSON.stringify(Object.entries(data).find(([name]) => name === key)?.[1]),
      );
      const allowed = LOSSES.find(([pattern]) => pattern.test(path))?.[1] ?? ['nothing'];
      expect(lost.map(([key]) => key).filter((key) => !allowed.includes(key))).toEqual([]);
    }
  });
});

// What may change when a file is lost: what it holds, and what is nothing without it.
const LOSSES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^datapackage/, ['referenceDate']],
  [
    /^gebieden/,
    [
      'areas',
      'populations',
      'observations',
      'targets',
      'letters',
      'stories',
      'dialogues',
      'pictures',
      'actions',
      'trends',
      'expectations',
    ],
  ],
  [/^inwoners/, ['populations']],
  [/^doelen/, ['targets']],
  [/^cijfers/, ['observations']],
  [
    /^indicatoren/,
    [
      'indicators',
      'observations',
      'targets',
      'events',
      'letters',
      'dialogues',
      'pictures',
      'actions',
      'trends',
      'expectations',
      'programmes',
      'ambitions',
    ],
  ],
  [
    /^programmas/,
    [
      'programmes',
      'strategy',
      'ambitions',
      'indicators',
      'observations',
      'targets',
      'events',
      'letters',
      'stories',
      'dialogues',
      'pictures',
      'actions',
      'trends',
      'expectations',
    ],
  ],
  [/^acties/, ['actions']],
  [/^gebeurtenissen/, ['events']],
  [/^verwachtingen/, ['expectations']],
  [/^trends/, ['trends']],
  [/^beelden/, ['pictures', 'letters']],
  [/^letters/, ['letters']],
  [/^verhalen/, ['stories']],
  [/^dialoog/, ['dialogues']],
];
