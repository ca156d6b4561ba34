import { describe, expect, test } from 'vitest';
import type { Trend } from '../../../src/domain/trend.ts';
import { NO_CHOICE, type TrendChoice } from '../../../src/pages/trends/trend-choice.ts';
import { computeTrendsModel } from '../../../src/pages/trends/trends-model.ts';
import { makeIndicator, makeObservation } from '../../domain/reading-factory.ts';
import { makeAreaView, makeCore, makeProgramme } from '../thema/theme-factory.ts';

const INDICATOR = makeIndicator({ id: 'fraude', programme: 'digitaal' });

function makeTrend(id: string, changes: Partial<Trend> = {}): Trend {
  return {
    id,
    title: id,
    text: 'Wat de trend zegt.',
    kind: 'research',
    evidence: 'weak',
    evidenceReason: 'Eén meting.',
    programme: 'digitaal',
    indicators: [],
    areas: [],
    when: { type: 'period', period: '2019' },
    source: 'Actieagenda 2020',
    place: 'Projecten',
    origin: 'published',
    ...changes,
  };
}

const TRENDS = [
  makeTrend('regio', { indicators: ['fraude'] }),
  makeTrend('in-oost', { areas: ['oost'], kind: 'local', when: { type: 'date', date: '2020-02-01' } }),
  makeTrend('in-west', { areas: ['west'], programme: 'vis', origin: 'example' }),
  makeTrend('in-stad', { areas: ['stad'] }),
];

interface Options {
  readonly area?: string;
  readonly choice?: Partial<TrendChoice>;
  readonly trends?: readonly Trend[];
}

function compute({ area = 'regio', choice = {}, trends = TRENDS }: Options) {
  const values = [10, 12, 11, 13, 10, 12, 11, 13, 10, 12, 11, 13, 11, 60];
  const quarters = values.map((value, index) =>
    makeObservation(`${2016 + Math.floor(index / 4)}-K${(index % 4) + 1}` as '2016-K1', value, { indicator: 'fraude' }),
  );
  return computeTrendsModel({
    core: makeCore({
      indicators: [INDICATOR],
      programmes: [makeProgramme(), makeProgramme({ id: 'vis', name: 'VIS', kind: 'project' })],
    }),
    view: { trends },
    areaView: makeAreaView({ series: [{ indicator: 'fraude', area: 'regio', years: [], quarters }] }),
    area,
    period: '2019-K4',
    choice: { ...NO_CHOICE, ...choice },
  });
}

const ids = (options: Options) => compute(options)?.groups.flatMap(({ rows }) => rows.map(({ trend }) => trend.id));

describe('computeTrendsModel', () => {
  test.each<[Options, string[]]>([
    [{}, ['in-stad', 'in-west', 'regio', 'in-oost']],
    [{ area: 'oost' }, ['in-stad', 'regio', 'in-oost']],
    [{ area: 'stad' }, ['in-stad', 'regio', 'in-oost']],
    [{ area: 'west' }, ['in-west', 'regio']],
    [{ choice: { kind: 'local' } }, ['in-oost']],
    [{ choice: { programme: 'vis' } }, ['in-west']],
    [{ choice: { indicator: 'fraude' } }, ['regio']],
    [{ area: 'west', choice: { kind: 'local' } }, []],
  ])('%j shows %j', (options, expected) => {
    expect(ids(options)).toEqual(expected);
  });

  test('is null for an unknown area', () => {
    expect(compute({ area: 'nergens' })).toBeNull();
  });

  test('says that nothing fits, and that there is nothing', () => {
    expect(compute({ choice: { kind: 'experience' } })?.empty?.title).toBe('Geen trend past bij deze keuze');
    expect(compute({ trends: [] })?.empty).toEqual({
      title: 'Nog geen trends',
      text: 'In het gegevenspakket staat geen trend voor regio.',
    });
    expect(compute({})?.empty).toBeNull();
  });

  test('counts what a choice leaves', () => {
    expect(compute({})?.selection).toBeNull();
    expect(compute({ choice: { programme: 'vis' } })?.selection).toBe('1 van 4 trends');
    expect(compute({ choice: { indicator: 'fraude' } })?.selection).toBe(
      '1 van 4 trends, bij het cijfer ‘Geregistreerde cybercrime’',
    );
  });

  test('a linked figure has its present signal, and one that is not kept there says so', () => {
    const row = (area: string) =>
      compute({ area })
        ?.groups.flatMap(({ rows }) => rows)
        .find(({ trend }) => trend.id === 'regio');
    expect(row('regio')?.indicators[0]?.reading?.variation).toBe('concern');
    expect(row('regio')?.note).toBeNull();
    expect(row('oost')?.indicators[0]?.reading).toBeNull();
    expect(row('oost')?.note).toBe('Zonder teken: geen cijfer voor oost.');
  });

  test('only what is made up makes the page an example', () => {
    expect([compute({})?.example, compute({ area: 'oost' })?.example]).toEqual([true, false]);
  });
});
