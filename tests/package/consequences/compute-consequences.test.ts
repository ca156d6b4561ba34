import { describe, expect, test } from 'vitest';
import type { Observation } from '../../../src/domain/observation.ts';
import type { Period } from '../../../src/domain/period.ts';
import { toQuarter } from '../../../src/domain/period-math.ts';
import type { Target } from '../../../src/domain/target.ts';
import { computeConsequences } from '../../../src/package/consequences/compute-consequences.ts';
import type { DataPackage } from '../../../src/package/data-package.ts';
import { readPackage } from '../../../src/package/read-package.ts';
import { createSmallPackage } from '../small-package.ts';

const { data: small } = readPackage(await createSmallPackage());
const base: DataPackage = { ...small, observations: [], events: [], targets: [], letters: [], dialogues: [] };
const [letter] = small.letters;
const [dialogue] = small.dialogues;

// Sixteen quarters that vary without any signal.
const CALM = [20, 22, 19, 21, 20, 23, 18, 21, 20, 22, 19, 21, 20, 22, 19, 21];
const JUMP = CALM.with(-1, 30);

function figure(indicator: string, area: string, period: Period, value: number | null): Observation {
  const facts = { numerator: null, denominator: null, status: 'final', origin: 'published', note: '' } as const;
  return { indicator, area, period, value, ...facts, reason: value === null ? 'unknown' : null };
}

/** The values of successive quarters, the last of them 2019-K4 unless said. */
function quarters(area: string, values: readonly (number | null)[], last = 4): Observation[] {
  return values.map((value, index) =>
    figure('meldingen', area, toQuarter(2019, last - values.length + 1 + index), value),
  );
}

function withFigures(...observations: readonly Observation[]): DataPackage {
  return { ...base, observations };
}

const target = (own: Partial<Target>): Target => ({
  indicator: 'succes',
  area: 'midden-nederland',
  period: '2019',
  value: 12,
  kind: 'minimum',
  origin: 'published',
  ...own,
});

const texts = (before: DataPackage, after: DataPackage) =>
  computeConsequences(before, after).map(({ kind, text }) => `${kind}: ${text}`);

describe('computeConsequences', () => {
  test('finds nothing where nothing changes', () => {
    expect(computeConsequences(small, small)).toEqual([]);
    expect(
      computeConsequences(small, { ...small, observations: small.observations.map((each) => ({ ...each })) }),
    ).toEqual([]);
  });

  test('finds nothing in a figure that varies as it always did', () => {
    expect(
      texts(withFigures(...quarters('hilversum', CALM)), withFigures(...quarters('hilversum', CALM.with(-1, 22)))),
    ).toEqual([]);
  });

  test.each<[string, readonly number[], readonly (number | null)[], readonly string[]]>([
    ['appears', CALM, JUMP, ['signal: Nieuw signaal in Hilversum. Meldingen liggen boven de bovengrens.']],
    [
      'vanishes',
      JUMP,
      CALM,
      ['signal: Het signaal bij Meldingen in Hilversum vervalt. Meldingen zijn niet aantoonbaar anders.'],
    ],
    [
      'turns round',
      JUMP,
      CALM.with(-1, 12),
      ['signal: Ander signaal in Hilversum. Meldingen liggen onder de ondergrens.'],
    ],
    ['stays as it was', JUMP, JUMP.with(-1, 31), []],
    ['does not come from too few quarters', CALM.slice(0, 3), [1, 2, 30], []],
    [
      'vanishes with the last figure',
      JUMP,
      [...CALM.slice(0, -1), null],
      ['signal: Het signaal bij Meldingen in Hilversum vervalt. Meldingen zijn niet aantoonbaar anders.'],
    ],
  ])('a signal that %s', (_name, before, after, expected) => {
    expect(texts(withFigures(...quarters('hilversum', before)), withFigures(...quarters('hilversum', after)))).toEqual(
      expected,
    );
  });

  test('a signal in a new quarter', () => {
    const before = withFigures(...quarters('hilversum', CALM));
    const after = withFigures(...quarters('hilversum', CALM), figure('meldingen', 'hilversum', '2020-K1', 30));
    expect(texts(before, after)).toEqual(['signal: Nieuw signaal in Hilversum. Meldingen liggen boven de bovengrens.']);
  });

  test.each([
    [
      11.6,
      12.6,
      'Succes in Midden-Nederland: 12,6% in 2019, doel 12%. Het doel is nu gehaald; eerst was het niet gehaald.',
    ],
    [
      12.6,
      11.6,
      'Succes in Midden-Nederland: 11,6% in 2019, doel 12%. Het doel is nu niet gehaald; eerst was het wel gehaald.',
    ],
    [
      null,
      12,
      'Succes in Midden-Nederland: 12,0% in 2019, doel 12%. Het doel is nu gehaald; eerst was dat niet te zeggen.',
    ],
    [12, null, 'Succes in Midden-Nederland: geen cijfer, doel 12%. Of het doel is gehaald, is nu niet meer te zeggen.'],
  ])('a target of a year that tips from %s to %s', (before, after, text) => {
    const [then, now] = [before, after].map((value) => ({
      ...withFigures(...quarters('hilversum', [20]), figure('succes', 'midden-nederland', '2019', value)),
      targets: [target({})],
    }));
    expect(texts(then!, now!)).toEqual([`target: ${text}`]);
  });

  test('a target of a year that does not tip', () => {
    const [then, now] = [10, 11].map((value) => ({
      ...withFigures(...quarters('hilversum', [20]), figure('succes', 'midden-nederland', '2019', value)),
      targets: [target({})],
    }));
    expect(texts(then!, now!)).toEqual([]);
  });

  test('a target that is set anew tips without any new figure', () => {
    const before = {
      ...withFigures(...quarters('hilversum', CALM)),
      targets: [target({ indicator: 'meldingen', area: 'hilversum', value: 400, kind: 'maximum' })],
    };
    const after = {
      ...before,
      targets: [target({ indicator: 'meldingen', area: 'hilversum', value: 20, kind: 'maximum' })],
    };
    expect(texts(before, after)).toEqual([
      'target: Meldingen in Hilversum: 82 in 2019, doel 20. Het doel is nu niet gehaald; eerst was het wel gehaald.',
    ]);
  });

  const claiming = (direction: 'improved' | 'worsened' | 'same') => ({
    ...letter!,
    title: 'Het gaat slechter',
    indicators: [],
    claims: [{ indicator: 'meldingen', area: 'hilversum', period: '2019-K4', direction } as const],
  });

  test.each([
    [
      'worsened',
      JUMP,
      CALM,
      [
        'claim: De letter “Het gaat slechter” zegt meer dan het cijfer draagt. De brief zegt dat het cijfer ‘Meldingen’ is verslechterd (Hilversum, 4e kwartaal 2019). Het cijfer ondersteunt dat niet:',
      ],
    ],
    [
      'improved',
      CALM,
      JUMP,
      [
        'claim: De letter “Het gaat slechter” zegt meer dan het cijfer draagt. De brief zegt dat het cijfer ‘Meldingen’ is verbeterd (Hilversum, 4e kwartaal 2019). Het cijfer spreekt dat tegen:',
      ],
    ],
    ['worsened', CALM, JUMP, []],
    ['worsened', CALM, CALM.with(-1, 22), []],
  ] as const)('a claim of a letter that it %s', (direction, before, after, expected) => {
    const [then, now] = [before, after].map((values) => ({
      ...withFigures(...quarters('hilversum', values)),
      letters: [claiming(direction)],
    }));
    const found = texts(then!, now!).filter((text) => text.startsWith('claim'));
    expect(found.map((text, index) => text.slice(0, expected[index]?.length))).toEqual(expected);
  });

  const deciding = {
    ...dialogue!,
    area: 'hilversum',
    decisions: [{ text: 'We gaan door.', date: '2019-10-15', by: 'DVC' }],
  };

  test.each([
    [
      'the quarter before it',
      '2019-K3',
      25,
      [
        'decision: Het besluit van 15 oktober 2019, “We gaan door.”, steunt op een cijfer dat verandert. Meldingen in Hilversum in het 3e kwartaal 2019 was toen 19 en wordt 25.',
      ],
    ],
    [
      'a hidden figure',
      '2019-K3',
      null,
      [
        'decision: Het besluit van 15 oktober 2019, “We gaan door.”, steunt op een cijfer dat verandert. Meldingen in Hilversum in het 3e kwartaal 2019 was toen 19 en wordt onbekend.',
      ],
    ],
    ['an older quarter', '2019-K2', 25, []],
    ['a later quarter', '2019-K4', 25, []],
  ] as const)('a decision after which %s changes', (_name, period, value, expected) => {
    const before = { ...withFigures(...quarters('hilversum', CALM)), dialogues: [deciding] };
    const observations = before.observations.map((each) =>
      each.period === period ? figure('meldingen', 'hilversum', period, value) : each,
    );
    expect(texts(before, { ...before, observations })).toEqual(expected);
  });

  test('a decision does not rest on a figure that nobody had then', () => {
    const before = { ...withFigures(...quarters('hilversum', [20])), dialogues: [deciding] };
    const after = { ...before, observations: [...before.observations, figure('meldingen', 'hilversum', '2019-K3', 7)] };
    expect(texts(before, after)).toEqual([]);
  });

  const about2019 = {
    ...letter!,
    title: 'Zo was 2019',
    indicators: ['meldingen'],
    area: 'hilversum',
    period: '2019',
    claims: [],
  } as const;

  test.each([
    ['is two quarters behind', [4], [6], []],
    [
      'is three quarters behind',
      [6],
      [7],
      [
        'letter: De letter “Zo was 2019” gaat over 2019 en raakt verouderd: Meldingen in Hilversum heeft straks cijfers tot en met het 3e kwartaal 2020.',
      ],
    ],
    ['was outdated already', [7], [8], []],
  ])('a letter that %s', (_name, [then = 0], [now = 0], expected) => {
    const [before, after] = [then, now].map((last) => ({
      ...withFigures(...quarters('hilversum', CALM, last)),
      letters: [about2019],
    }));
    expect(texts(before!, after!)).toEqual(expected);
  });

  test('a letter with a newer one beside it is no loss', () => {
    const newer = { ...about2019, id: 'nieuwer', period: '2020-K2' } as const;
    const [before, after] = [6, 7].map((last) => ({
      ...withFigures(...quarters('hilversum', CALM, last)),
      letters: [about2019, newer],
    }));
    expect(texts(before!, after!)).toEqual([]);
  });

  test('says that figures are examples', () => {
    const asExample = (values: readonly number[]) =>
      quarters('hilversum', values).map((each) => ({ ...each, origin: 'example' }) as const);
    expect(texts(withFigures(...asExample(CALM)), withFigures(...asExample(JUMP)))).toEqual([
      'signal: Nieuw signaal in Hilversum. Meldingen liggen boven de bovengrens. Voorbeeldcijfers.',
    ]);
  });

  test('puts the weightiest first, and of one kind the largest area; links to where it is seen', () => {
    const areas = ['hilversum', 'woerden', 'west-utrecht', 'midden-nederland'];
    const package_ = (values: readonly number[], succes: number, last: number): DataPackage => ({
      ...withFigures(
        ...areas.flatMap((area) => quarters(area, values)),
        figure('succes', 'midden-nederland', '2019', succes),
        figure('zaken', 'west-utrecht', toQuarter(2019, last), 9),
      ),
      // The figure of 2019 is the sum of its quarters: 82, and 91 after.
      targets: [target({}), target({ indicator: 'meldingen', area: 'woerden', value: 85, kind: 'maximum' })],
      letters: [claiming('improved'), { ...about2019, id: 'b', indicators: ['zaken'], area: 'west-utrecht' }],
      dialogues: [{ ...deciding, decisions: [{ text: 'Door.', date: '2020-01-15', by: 'DVC' }] }],
    });
    const found = computeConsequences(package_(CALM, 10, 6), package_(JUMP, 13, 7));
    expect(found.map(({ kind, indicator, href }) => [kind, indicator, href])).toEqual([
      ['target', 'succes', '/indicator/succes'],
      ['target', 'meldingen', '/indicator/meldingen?gebied=woerden'],
      ['signal', 'meldingen', '/indicator/meldingen'],
      ['signal', 'meldingen', '/indicator/meldingen?gebied=west-utrecht'],
      ['signal', 'meldingen', '/indicator/meldingen?gebied=hilversum'],
      ['signal', 'meldingen', '/indicator/meldingen?gebied=woerden'],
      ['claim', 'meldingen', '/indicator/meldingen?gebied=hilversum'],
      ['decision', 'meldingen', '/indicator/meldingen?gebied=hilversum'],
      ['letter', 'zaken', '/indicator/zaken?gebied=west-utrecht'],
    ]);
  });
});
