import { describe, expect, it } from 'vitest';
import type { Area } from '../../../src/domain/area.ts';
import type { Indicator } from '../../../src/domain/indicator.ts';
import type { Observation } from '../../../src/domain/observation.ts';
import { addQuarters } from '../../../src/domain/period-math.ts';
import type { Target } from '../../../src/domain/target.ts';
import { computeExplored } from '../../../src/pages/indicator/explored-districts.ts';
import { computeIndicatorModel } from '../../../src/pages/indicator/indicator-model.ts';
import { makeIndicator, makeObservation, makeTarget } from '../../domain/reading-factory.ts';
import { makeCore, makeProgramme, makeThemeView } from '../thema/theme-factory.ts';

const area = (id: string, name: string, level: Area['level'], parent: string | null): Area => ({
  id,
  name,
  level,
  parent,
  cbs: '',
  validFrom: null,
  validUntil: null,
  tile: null,
  abbreviation: '',
});
// Not in the order of their names.
const AREAS = [
  area('regio', 'Regio', 'region', null),
  area('zuid', 'Zuid', 'district', 'regio'),
  area('noord', 'Noord', 'district', 'regio'),
  area('oost', 'Oost', 'district', 'regio'),
];

type Values = readonly (number | Partial<Observation>)[];

interface Options {
  readonly indicator?: Partial<Indicator>;
  /** By area; null is a district without any figure. */
  readonly values?: Readonly<Record<string, Values | null>>;
  readonly targets?: readonly Target[];
}

const LONG = Array.from({ length: 20 }, (_, index) => 20 + (index % 4));

function compute({ indicator: changes = {}, values = {}, targets = [] }: Options = {}) {
  const indicator = makeIndicator({ programme: 'digitaal', levels: ['region', 'district'], ...changes });
  const series = Object.entries<Values | null>({ regio: LONG, zuid: LONG, noord: LONG, oost: LONG, ...values }).map(
    ([id, own]) => ({
      indicator: indicator.id,
      area: id,
      years: [],
      quarters: (own ?? []).map((value, index) => {
        const period = addQuarters('2019-K4', index + 1 - (own ?? []).length);
        return typeof value === 'number'
          ? makeObservation(period, value, { area: id })
          : makeObservation(period, value.value ?? null, { area: id, ...value });
      }),
    }),
  );
  const model = computeIndicatorModel({
    core: makeCore({ areas: AREAS, indicators: [indicator], programmes: [makeProgramme()], targets }),
    indicatorView: { indicator: indicator.id, series, expectations: [] },
    themeView: makeThemeView({}),
    indicator: indicator.id,
    area: 'regio',
    period: '2019-K4',
  });
  if (model?.districts == null) throw new Error('No districts.');
  return computeExplored(model.districts);
}

const SHARE = { kind: 'share', unit: '%', decimals: 1 } as const;
const hide = (reason: Observation['reason']) => [...LONG.slice(0, -2), { reason }, 23];

describe('computeExplored', () => {
  it('gives a district the same look with every figure, by the order of the names', () => {
    const looks = (explored: ReturnType<typeof compute>) =>
      Object.fromEntries(explored?.districts.map(({ id, look }) => [id, look.shape]) ?? []);
    expect(looks(compute())).toEqual({ noord: 'circle', oost: 'square', zuid: 'triangle' });
    expect(looks(compute({ values: { noord: null } }))).toEqual({ oost: 'square', zuid: 'triangle' });
  });

  it('has the region behind the districts where its values compare, and never behind counts', () => {
    expect(compute()?.series.map(({ id }) => id)).not.toContain('regio');
    const share = compute({ indicator: SHARE });
    expect(share?.series.at(-1)).toMatchObject({ id: 'regio', look: { tone: null } });
    expect(share?.districts.map(({ id }) => id)).not.toContain('regio');
    expect(share?.choose('geen').shown).toEqual(new Set(['regio']));
  });

  it('is not there where there are no two lines, or no two quarters', () => {
    expect(compute({ values: { noord: null, oost: null } })).toBeNull();
    expect(compute({ values: { regio: [1], noord: [1], oost: [2], zuid: [3] } })).toBeNull();
  });

  it.each([
    ['small', 'minder dan 5'],
    ['withheld', 'afgeschermd'],
    ['secret', 'geheim'],
    ['unknown', 'onbekend'],
    ['not-applicable', 'n.v.t.'],
  ] as const)('draws nothing where a value is %s, and says %s', (reason, text) => {
    const point = compute({ values: { noord: hide(reason) } })
      ?.districts.find(({ id }) => id === 'noord')
      ?.points.at(-2);
    expect(point).toEqual({ value: null, text, said: text, provisional: false });
  });

  it('draws no number that stands beside a reason', () => {
    const noord = [...LONG.slice(0, -1), { value: 3, reason: 'small' as const }];
    const explored = compute({ values: { noord } });
    expect(JSON.stringify(explored?.districts.find(({ id }) => id === 'noord')?.points.at(-1))).not.toMatch(/\b3\b/);
  });

  it('leaves a gap in a line that begins later', () => {
    const noord = compute({ values: { noord: LONG.slice(8) } })?.districts.find(({ id }) => id === 'noord');
    expect(noord?.points).toHaveLength(20);
    expect(noord?.points.slice(0, 8).every(({ value, text }) => value === null && text === '–')).toBe(true);
  });

  it.each([
    ['one for all', ['regio', 'noord', 'oost', 'zuid'], 30, { value: 30, label: 'doel 30%' }],
    ['not for all', ['noord'], 30, null],
  ] as const)('draws a target that is %s', (_, areas, value, target) => {
    const targets = areas.map((id) => makeTarget(value, { area: id }));
    expect(compute({ indicator: SHARE, targets })?.target).toEqual(target);
  });

  it('says what the drawing cannot', () => {
    const explored = compute({ values: { oost: null, noord: hide('withheld') } });
    expect(explored?.choose('alle').note).toBe(
      'Geen reeks: Oost. Streepje bij de as: geen cijfer, of niet te tonen. De as blijft gelijk als u een district uitzet.',
    );
    expect(explored?.choose('zuid').note).not.toContain('Streepje');
  });

  it('says which names of the address it does not know', () => {
    expect(compute()?.choose('noord').notice).toBeNull();
    expect(compute()?.choose('noord,x').notice).toBe('Dit district kennen we niet: “x”.');
    expect(compute()?.choose('x,y').notice).toBe('Deze districten kennen we niet: “x” en “y”.');
  });

  it('carries the mark of made-up figures only when one is drawn', () => {
    const noord = [...LONG.slice(0, -1), { value: 9, origin: 'example' as const }];
    const explored = compute({ values: { noord } });
    expect(explored?.choose('noord').example).toBe(true);
    expect(explored?.choose('zuid').example).toBe(false);
  });
});
