import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAreaTree } from '../../../src/domain/area-tree.ts';
import type { Area } from '../../../src/domain/area.ts';
import type { Indicator } from '../../../src/domain/indicator.ts';
import type { Observation } from '../../../src/domain/observation.ts';
import type { Period } from '../../../src/domain/period.ts';
import { createSumFinder } from '../../../src/package/check-sums.ts';
import { deriveSums, type SumsOfIndicator } from '../../../src/intake/sums/derive-sums.ts';
import { createKnownFigures } from '../../../src/intake/sums/known-figures.ts';
import { readPackage } from '../../../src/package/read-package.ts';
import { createSmallPackage } from '../../package/small-package.ts';

const area = (id: string, parent: string | null, level: Area['level'], validFrom: string | null = null): Area => ({
  ...AREA,
  id,
  name: id,
  parent,
  level,
  validFrom,
});
const { data } = readPackage(await createSmallPackage());
const AREA = data.areas[0]!;
const AREAS: readonly Area[] = [
  area('regio', null, 'region'),
  area('noord', 'regio', 'district'),
  area('zuid', 'regio', 'district'),
  area('stad', 'regio', 'district'),
  area('a', 'noord', 'municipality'),
  area('b', 'noord', 'municipality'),
  area('c', 'zuid', 'municipality'),
  area('d', 'zuid', 'municipality'),
  area('e', 'zuid', 'municipality'),
  area('s', 'stad', 'municipality'),
];
const tree = createAreaTree(AREAS);
const COUNT: Indicator = {
  ...data.indicators.find(({ id }) => id === 'meldingen')!,
  id: 'x',
  kind: 'count',
  disclosureThreshold: 5,
};
const SHARE: Indicator = { ...COUNT, kind: 'share', decimals: 1 };
const STOCK: Indicator = { ...COUNT, kind: 'stock' };
const MEAN: Indicator = { ...COUNT, kind: 'mean', decimals: 1 };
const RATIO: Indicator = { ...COUNT, kind: 'ratio', decimals: 2 };

const figure = (id: string, period: Period, value: number | null, more: Partial<Observation> = {}): Observation => ({
  indicator: 'x',
  area: id,
  period,
  value,
  numerator: null,
  denominator: null,
  status: 'final',
  origin: 'published',
  reason: value === null ? 'small' : null,
  note: '',
  ...more,
});
const share = (id: string, period: Period, numerator: number, denominator: number, more: Partial<Observation> = {}) =>
  figure(id, period, Math.round((1000 * numerator) / denominator) / 10, { numerator, denominator, ...more });

/** A mean (factor 1) or a ratio of so many. */
const quotient = (
  id: string,
  numerator: number,
  denominator: number,
  factor: number,
  more: Partial<Observation> = {},
) =>
  figure(id, '2020-K1', Math.round((100 * factor * numerator) / denominator) / 100, {
    numerator,
    denominator,
    ...more,
  });

function derive(
  told: readonly Observation[],
  published: readonly Observation[] = [],
  indicator = COUNT,
  raw: readonly Observation[] = [],
): SumsOfIndicator {
  const known = createKnownFigures(
    told,
    published,
    (id, period) => raw.find((each) => each.area === id && each.period === period) ?? null,
    indicator,
  );
  return deriveSums(known, { indicator, areas: AREAS, tree });
}
const lines = ({ derived }: SumsOfIndicator) =>
  derived.map(({ after }) => `${after.area} ${after.period} ${after.value ?? after.reason}`);
const quarter = (period: Period, values: Readonly<Record<string, number | null>>, more: Partial<Observation> = {}) =>
  Object.entries(values).map(([id, value]) => figure(id, period, value, more));
const ALL = { a: 10, b: 20, c: 30, d: 40, e: 50, s: 60 };
const sums = { noord: 30, zuid: 120, stad: 60, regio: 210 };

describe('deriveSums', () => {
  test.each<[name: string, found: SumsOfIndicator, expected: string[]]>([
    [
      'adds municipalities up to districts and the region',
      derive(quarter('2020-K1', ALL)),
      ['noord 2020-K1 30', 'zuid 2020-K1 120', 'stad 2020-K1 60', 'regio 2020-K1 210'],
    ],
    [
      'leaves alone what the file tells itself, and goes on with it',
      derive(quarter('2020-K1', { ...ALL, noord: 31 })),
      ['zuid 2020-K1 120', 'stad 2020-K1 60', 'regio 2020-K1 211'],
    ],
    ['makes no district of some of its municipalities', derive(quarter('2020-K1', { a: 10, c: 30, d: 40 })), []],
    [
      'takes what is published for what the file does not tell',
      derive(quarter('2020-K1', { a: 12 }), quarter('2020-K1', { ...ALL, ...sums }, { origin: 'example' })),
      ['noord 2020-K1 32', 'regio 2020-K1 212'],
    ],
    [
      'says nothing of a file that changes nothing',
      derive(quarter('2020-K1', { a: 10 }), quarter('2020-K1', { ...ALL, ...sums })),
      [],
    ],
    [
      'adds quarters up to a year where the area has years',
      derive(quarter('2020-K4', { s: 60 }), [
        ...(['2020-K1', '2020-K2', '2020-K3'] as const).flatMap((period) => quarter(period, { s: 10 })),
        ...quarter('2019', { s: 9 }),
      ]),
      ['stad 2020-K4 60', 's 2020 90'],
    ],
    [
      'makes no year of three quarters',
      derive(quarter('2020-K4', { s: 60 }), [
        ...(['2020-K1', '2020-K3'] as const).flatMap((period) => quarter(period, { s: 10 })),
        ...quarter('2019', { s: 9 }),
      ]),
      ['stad 2020-K4 60'],
    ],
    [
      'is unknown when a part is unknown',
      derive(quarter('2020-K1', { ...ALL, e: null }).map(toUnknown)),
      ['noord 2020-K1 30', 'zuid 2020-K1 unknown', 'stad 2020-K1 60', 'regio 2020-K1 unknown'],
    ],
    [
      'is withheld when a part is hidden and its number is not known',
      derive(quarter('2020-K1', { ...ALL, e: null })),
      ['noord 2020-K1 30', 'zuid 2020-K1 withheld', 'stad 2020-K1 60', 'regio 2020-K1 withheld'],
    ],
    [
      'moves along beside hidden parts that stay',
      derive(
        quarter('2020-K1', { c: 33 }),
        quarter('2020-K1', { ...ALL, ...sums, d: null, e: null }, { origin: 'example' }),
      ),
      ['zuid 2020-K1 123', 'regio 2020-K1 213'],
    ],
    [
      'keeps a number that was published as such over none',
      derive(quarter('2020-K1', { c: null }), quarter('2020-K1', { ...ALL, ...sums })),
      [],
    ],
    [
      'divides the sums of shares',
      derive([share('a', '2020-K1', 10, 40), share('b', '2020-K1', 20, 50)], [], SHARE),
      ['noord 2020-K1 33.3'],
    ],
    [
      'makes nothing of shares that do not tell what they were divided by',
      derive(quarter('2020-K1', { a: 10, b: 20 }), [], SHARE),
      [],
    ],
    [
      'leaves a level away that the indicator does not have',
      derive(quarter('2020-K1', ALL), [], { ...COUNT, levels: ['municipality', 'region'] }),
      [],
    ],
  ])('%s', (_name, found, expected) => {
    expect(lines(found)).toEqual(expected);
  });

  const hidden = (id: string) => figure(id, '2020-K1', null, { origin: 'example' });
  const example = { origin: 'example' } as const;
  test.each<[name: string, told: Observation[], published: Observation[], indicator: Indicator, expected: string[]]>([
    [
      'the numerator and denominator of a share',
      [share('c', '2020-K1', 12, 40)],
      [share('c', '2020-K1', 10, 40), hidden('d'), hidden('e'), share('zuid', '2020-K1', 50, 200, example)],
      SHARE,
      ['zuid 2020-K1 26 52/200'],
    ],
    [
      'a mean with what it is of',
      [quotient('c', 400, 50, 1)],
      [quotient('c', 300, 40, 1), hidden('d'), hidden('e'), quotient('zuid', 700, 100, 1, example)],
      MEAN,
      ['zuid 2020-K1 7.3 800/110'],
    ],
    [
      'a ratio of so many in a thousand',
      [quotient('c', 30, 5000, 1000)],
      [quotient('c', 20, 5000, 1000), hidden('d'), hidden('e'), quotient('zuid', 80, 20_000, 1000, example)],
      RATIO,
      ['zuid 2020-K1 4.5 90/20000'],
    ],
    [
      'a stock',
      [figure('c', '2020-K1', 33)],
      [figure('c', '2020-K1', 30), hidden('d'), hidden('e'), figure('zuid', '2020-K1', 120, example)],
      STOCK,
      ['zuid 2020-K1 123 null/null'],
    ],
    [
      'nothing of a mean that does not tell what it is the mean of',
      [quotient('c', 400, 50, 1)],
      [quotient('c', 300, 40, 1), hidden('d'), hidden('e'), quotient('zuid', 500, 100, 1, { ...example, value: 7 })],
      MEAN,
      ['zuid 2020-K1 withheld null/null'],
    ],
    [
      'nothing of a share beside a part that is hidden from now on',
      [share('c', '2020-K1', 12, 40), figure('d', '2020-K1', null)],
      [
        share('c', '2020-K1', 10, 40),
        share('d', '2020-K1', 9, 40),
        hidden('e'),
        share('zuid', '2020-K1', 50, 200, example),
      ],
      SHARE,
      ['zuid 2020-K1 withheld null/null'],
    ],
  ])('moves along beside hidden parts: %s', (_name, told, published, indicator, expected) => {
    const { derived } = derive(told, published, indicator);
    const found = derived.map(
      ({ after: { area: id, period, value, reason, numerator, denominator } }) =>
        `${id} ${period} ${value ?? reason} ${numerator}/${denominator}`,
    );
    expect(found).toEqual(expected);
  });

  test.each<[name: string, indicator: Indicator, told: Observation[], raw: Observation, withheld: string]>([
    [
      'a stock',
      STOCK,
      [figure('c', '2020-K1', null), figure('d', '2020-K1', 40), figure('e', '2020-K1', 50)],
      figure('c', '2020-K1', 3),
      'd',
    ],
    [
      'a mean of few',
      MEAN,
      [figure('c', '2020-K1', null), quotient('d', 300, 40, 1), quotient('e', 300, 30, 1)],
      quotient('c', 21, 3, 1),
      'e',
    ],
    [
      'a ratio of few',
      RATIO,
      [figure('c', '2020-K1', null), quotient('d', 300, 40, 1), quotient('e', 300, 30, 1)],
      quotient('c', 21, 3, 1),
      'e',
    ],
  ])(
    'with the number behind a hidden part of %s another part is withheld, and the sum is known',
    (_name, indicator, told, raw, withheld) => {
      const found = derive(told, [], indicator, [raw]);
      expect(found.withheld).toEqual([{ area: withheld, period: '2020-K1' }]);
      expect(found.derived.map(({ kind, after }) => `${kind} ${after.area}`)).toEqual(['number zuid']);
      expect(found.derived[0]?.after.value).not.toBeNull();
    },
  );

  test('a number that the sender withholds for another is counted, and hidden', () => {
    const told = quarter('2020-K1', { c: null, d: 40, e: 50 }, { reason: null });
    const withheld = told.map((each) => (each.value === null ? { ...each, reason: 'withheld' as const } : each));
    const found = derive(withheld, [], COUNT, [figure('c', '2020-K1', 30)]);
    expect(lines(found)).toEqual(['zuid 2020-K1 120']);
    expect(found.withheld).toEqual([{ area: 'd', period: '2020-K1' }]);
  });

  test('a number that its source published stays as it was when the parts make it again', () => {
    const published = quarter('2020-K1', { ...ALL, ...sums });
    expect(derive(quarter('2020-K1', { a: 11, b: 19 }), published).derived).toEqual([]);
    const examples = published.map((each) => (each.area === 'noord' ? { ...each, ...example } : each));
    const { derived } = derive(quarter('2020-K1', { a: 11, b: 19 }), examples);
    expect(derived.map(({ after }) => `${after.area} ${after.value} ${after.origin}`)).toEqual(['noord 30 derived']);
  });

  test('a number that its source published and that is no longer right must be delivered', () => {
    const published = quarter('2020-K1', { ...ALL, ...sums });
    const found = derive(quarter('2020-K1', { c: 33, d: null }), published);
    expect(found.derived).toEqual([]);
    const told = found.stale.map(({ published: { area: id, value }, cause }) => `${id} ${value} by ${cause.area}`);
    expect(told).toEqual(['zuid 120 by c']);
    // What is only hidden is still the same number.
    expect(derive(quarter('2020-K1', { d: null }), published).stale).toEqual([]);
  });

  test('with the number behind a hidden part, another part is withheld and the sums stay', () => {
    const found = derive(quarter('2020-K1', { ...ALL, c: null }), [], COUNT, [figure('c', '2020-K1', 3)]);
    expect(lines(found)).toEqual(['noord 2020-K1 30', 'zuid 2020-K1 93', 'stad 2020-K1 60', 'regio 2020-K1 183']);
    expect(found.withheld).toEqual([{ area: 'd', period: '2020-K1' }]);
  });

  test('a figure that was withheld beside a hidden one stays so when it is told alone', () => {
    const hidden = { reason: 'withheld', origin: 'example' } as const;
    const published = [
      ...quarter('2020-K1', { ...sums, b: null, c: 30, d: 40, e: 50, s: 60 }, { origin: 'example' }),
      ...quarter('2020-K1', { a: null }, hidden),
    ].map((each) => (each.area === 'b' ? { ...each, reason: 'small' as const } : each));
    const alone = derive(quarter('2020-K1', { a: 27 }), published);
    expect(alone).toEqual({ derived: [], withheld: [{ area: 'a', period: '2020-K1' }], stale: [] });
    const both = derive(quarter('2020-K1', { a: 27, b: 9 }), published);
    expect(both.withheld).toEqual([]);
    expect(lines(both)).toContain('noord 2020-K1 36');
  });

  test('a number that is hidden later tells itself in no step of a sum', () => {
    const published = quarter('2020-K1', { ...ALL, ...sums }, { origin: 'example' });
    const later = derive(quarter('2020-K1', { a: 10, b: null }), published, COUNT, [figure('b', '2020-K1', 3)]);
    expect(lines(later)).toEqual(['noord 2020-K1 withheld', 'regio 2020-K1 withheld']);
    expect(later.withheld).toEqual([]);
  });

  test('a number behind a hidden part that is not small is not counted', () => {
    const found = derive(quarter('2020-K1', { ...ALL, c: null }), [], COUNT, [figure('c', '2020-K1', -3)]);
    expect(lines(found)).toContain('zuid 2020-K1 withheld');
  });

  test('a sum of examples that moves along stays an example', () => {
    const published = quarter('2020-K1', { ...ALL, ...sums, d: null, e: null }, { origin: 'example' });
    const { derived } = derive(quarter('2020-K1', { c: 33 }), published);
    expect(derived.map(({ after }) => after.origin)).toEqual(['example', 'example']);
  });

  test('a hidden part told once more is taken for the same number', () => {
    const published = quarter('2020-K1', { ...ALL, ...sums, d: null, e: null }, { origin: 'example' });
    expect(lines(derive(quarter('2020-K1', { c: 33, d: null }), published))).toContain('zuid 2020-K1 123');
  });

  test('a sum that is small itself is hidden as small', () => {
    const found = derive(quarter('2020-K1', { ...ALL, s: null }), [], COUNT, [figure('s', '2020-K1', 3)]);
    expect(lines(found)).toContain('stad 2020-K1 small');
    expect(lines(found)).toContain('regio 2020-K1 153');
    // One district hidden is no district hidden: another goes along, and one of its municipalities.
    expect(lines(found).filter((line) => line.endsWith('withheld'))).toHaveLength(1);
  });

  test('a year with a hidden quarter is withheld', () => {
    const published = [
      ...(['2020-K1', '2020-K2', '2020-K3'] as const).flatMap((period) => quarter(period, { s: 10 })),
      ...quarter('2019', { s: 9 }),
    ];
    expect(lines(derive(quarter('2020-K4', { s: null }), published))).toContain('s 2020 withheld');
  });

  test('the year of a part that is withheld beside a hidden one is withheld too', () => {
    const published = [
      ...(['2020-K1', '2020-K2', '2020-K3'] as const).flatMap((period) => quarter(period, { c: 10, d: 10, e: 10 })),
      ...quarter('2019', { d: 9 }),
    ];
    const found = derive(quarter('2020-K4', { c: null, d: 40, e: 50 }), published, COUNT, [figure('c', '2020-K4', 3)]);
    expect(found.withheld).toEqual([{ area: 'd', period: '2020-K4' }]);
    expect(lines(found)).toEqual(['zuid 2020-K4 93', 'd 2020 withheld']);
  });

  test('names the delivered figure that moves it', () => {
    const { derived } = derive(quarter('2020-K1', { c: 33 }), quarter('2020-K1', { ...ALL, ...sums }));
    expect(derived.map(({ cause }) => cause.area)).toEqual(['c', 'c']);
  });

  test('a part that says what is published stays what it was, an example too', () => {
    const published = quarter('2020-K1', { ...ALL, ...sums }, { origin: 'example' });
    const { derived } = derive(quarter('2020-K1', { a: 10, b: 21 }), published);
    expect(derived.map(({ after: { area: id, value, origin } }) => [id, value, origin])).toEqual([
      ['noord', 31, 'example'],
      ['regio', 211, 'example'],
    ]);
  });

  test('is provisional and an example as its parts are', () => {
    const { derived } = derive([
      ...quarter('2020-K1', { a: 10 }, { status: 'provisional' }),
      ...quarter('2020-K1', { b: 20 }, { origin: 'example' }),
      ...quarter('2020-K1', { c: 30, d: 40, e: 50 }),
    ]);
    expect(derived.map(({ after: { area: id, status, origin } }) => [id, status, origin])).toEqual([
      ['noord', 'provisional', 'example'],
      ['zuid', 'final', 'derived'],
    ]);
  });

  const value = fc.oneof(fc.nat(60), fc.constant(null));
  const values = fc.record({ a: value, b: value, c: value, d: value, e: value, s: value });

  test('whatever is delivered, sums hold and no hidden number can be worked out from one sum', () => {
    fc.assert(
      fc.property(values, values, (one, other) => {
        const hideSmall = (each: Observation): Observation =>
          each.value !== null && each.value > 0 && each.value < 5
            ? { ...each, value: null, reason: 'small' }
            : toUnknown(each);
        const raw = [...quarter('2020-K1', one), ...quarter('2020-K2', other)];
        const told = raw.map(hideSmall);
        const { derived, withheld } = derive(told, [], COUNT, raw);
        const hidden = new Set(withheld.map((each) => `${each.area}|${each.period}`));
        const shown = told.map(
          (each): Observation =>
            hidden.has(`${each.area}|${each.period}`) ? { ...each, value: null, reason: 'withheld' } : each,
        );
        const all = [...shown, ...derived.map(({ after }) => after)];
        const located = all.map((item) => ({ item, place: { path: '', at: () => '' } }));
        const faults = createSumFinder(new Map([['x', COUNT]]), AREAS, tree, true)(located);
        expect(faults.map(({ code, figure: { item } }) => `${code} ${item.area} ${item.period}`)).toEqual([]);
        expect(all.filter((each) => each.value !== null && each.value > 0 && each.value < 5)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

/** What is missing without being small is unknown. */
function toUnknown(each: Observation): Observation {
  return each.value === null ? { ...each, reason: 'unknown' } : each;
}
