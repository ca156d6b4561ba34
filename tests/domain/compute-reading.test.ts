import { describe, expect, it } from 'vitest';
import type { Area } from '../../src/domain/area.ts';
import type { ChartEvent } from '../../src/domain/chart-event.ts';
import { computeReading, type ReadingInput } from '../../src/domain/compute-reading.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { Observation, Series } from '../../src/domain/observation.ts';
import { isYear, type Quarter, type Year } from '../../src/domain/period.ts';
import { addQuarters } from '../../src/domain/period-math.ts';
import type { Attention, Change, Reading } from '../../src/domain/reading.ts';
import { makeIndicator, makeObservation, makeTarget } from './reading-factory.ts';

const area = (id: string, level: Area['level'], parent: string | null): Area => ({
  id,
  name: id,
  level,
  parent,
  cbs: null,
  validFrom: null,
  validUntil: null,
  tile: null,
  abbreviation: '',
});
const REGION = area('midden-nederland', 'region', null);
const DISTRICT = area('flevoland', 'district', 'midden-nederland');
const AREAS = [REGION, DISTRICT, area('almere', 'municipality', 'flevoland'), area('urk', 'municipality', 'flevoland')];

const years = (values: Record<string, number | null>, changes: Partial<Observation> = {}): Observation[] =>
  Object.entries(values).flatMap(([year, value]) => (isYear(year) ? [makeObservation(year, value, changes)] : []));
/** Values of quarters of which the last is that of end. */
const quarters = (values: readonly (number | null)[], end: Quarter = '2019-K4', changes: Partial<Observation> = {}) =>
  values.map((value, index) => makeObservation(addQuarters(end, index + 1 - values.length), value, changes));
const waves = (count: number): number[] => Array.from({ length: count }, (_, index) => (index % 2 === 0 ? 9 : 11));

type Changes = Omit<Partial<ReadingInput>, 'indicator' | 'series'> & {
  indicator?: Partial<Indicator>;
  series?: Partial<Series> | null;
};
function read({ indicator, series = {}, ...rest }: Changes): Reading {
  const empty = { indicator: 'cybercrime', area: 'midden-nederland', years: [], quarters: [] };
  return computeReading({
    indicator: makeIndicator({ baselinePoints: null, ...indicator }),
    area: REGION,
    period: '2019-K4',
    targets: [],
    events: [],
    areas: AREAS,
    series: series === null ? null : { ...empty, ...series },
    ...rest,
  });
}

const event = (date: string, changes: Partial<ChartEvent> = {}): ChartEvent => ({
  id: date,
  date,
  title: '',
  text: '',
  indicators: [],
  areas: [],
  origin: 'example',
  rebase: { reason: 'nieuwe telling', author: 'politie' },
  ...changes,
});

describe('computeReading figure', () => {
  it.each<[string, Changes, Year | null, number | null]>([
    ['the row of the year', { series: { years: years({ 2018: 299, 2019: 589 }) } }, '2019', 589],
    ['of a year too', { period: '2018', series: { years: years({ 2018: 299, 2019: 589 }) } }, '2018', 299],
    ['no later year', { period: '2018-K2', series: { years: years({ 2019: 589 }) } }, null, null],
    [
      'the last year that has a row',
      { period: '2020-K1', series: { years: years({ 2018: 299, 2019: 589 }) } },
      '2019',
      589,
    ],
    ['a missing value is a row', { series: { years: years({ 2018: 299, 2019: null }) } }, '2019', null],
    ['four quarters make a year', { series: { quarters: quarters([1, 2, 3, 4]) } }, '2019', 10],
    [
      'a row goes before quarters',
      { series: { years: years({ 2019: 11 }), quarters: quarters([1, 2, 3, 4]) } },
      '2019',
      11,
    ],
    ['three quarters make none', { series: { quarters: quarters([2, 3, 4]) } }, null, null],
    ['a missing quarter is no partial sum', { series: { quarters: quarters([1, null, 3, 4]) } }, '2019', null],
    [
      'a stock takes the last quarter',
      { indicator: { kind: 'stock' }, series: { quarters: quarters([1, 2, 3, 4]) } },
      '2019',
      4,
    ],
    [
      'shares without parts make no year',
      { indicator: { kind: 'share' }, series: { quarters: quarters([1, 2, 3, 4]) } },
      '2019',
      null,
    ],
    ['no series', { series: null }, null, null],
  ])('%s', (_, changes, period, value) => {
    const { figure } = read(changes);
    expect(figure?.period ?? null).toBe(period);
    expect(figure?.value ?? null).toBe(value);
  });

  it.each<[string, Changes, Change | null]>([
    ['count', { series: { years: years({ 2018: 200, 2019: 300 }) } }, { against: '2018', type: 'percent', amount: 50 }],
    ['count from 0', { series: { years: years({ 2018: 0, 2019: 300 }) } }, null],
    [
      'count to 0',
      { series: { years: years({ 2018: 5, 2019: 0 }) } },
      { against: '2018', type: 'percent', amount: -100 },
    ],
    [
      'share',
      { indicator: { kind: 'share' }, series: { years: years({ 2018: 11, 2019: 11.5 }) } },
      { against: '2018', type: 'points', amount: 0.5 },
    ],
    [
      'mean',
      { indicator: { kind: 'mean' }, series: { years: years({ 2018: 6, 2019: 4 }) } },
      { against: '2018', type: 'absolute', amount: -2 },
    ],
    [
      'stock from 0',
      { indicator: { kind: 'stock' }, series: { years: years({ 2018: 0, 2019: 4 }) } },
      { against: '2018', type: 'absolute', amount: 4 },
    ],
    ['no year before', { series: { years: years({ 2017: 200, 2019: 300 }) } }, null],
    ['a missing year before', { series: { years: years({ 2018: null, 2019: 300 }) } }, null],
    [
      'quarters of two years',
      { series: { quarters: quarters([1, 1, 1, 1, 2, 2, 2, 2]) } },
      { against: '2018', type: 'percent', amount: 100 },
    ],
  ])('change: %s', (_, changes, change) => {
    expect(read(changes).change).toEqual(change);
  });

  it.each([
    [REGION, 2],
    [DISTRICT, 2],
    [AREAS[2] ?? REGION, 1],
  ])('whole of $id is %s', (own, whole) => {
    expect(read({ area: own, indicator: { partOf: 'municipalities', kind: 'stock' } }).whole).toBe(whole);
    expect(read({ area: own }).whole).toBeNull();
  });
});

describe('computeReading target', () => {
  const figure = { series: { years: years({ 2018: 60, 2019: 80 }) } };
  const share: Changes = { ...figure, indicator: { kind: 'share' }, area: DISTRICT };
  it.each<[string, Changes, number | null, boolean | null, number | null]>([
    ['a minimum that is met exactly', { ...figure, targets: [makeTarget(80)] }, 80, true, 20],
    ['a minimum that is missed', { ...figure, targets: [makeTarget(81)] }, 81, false, 20.25],
    ['a maximum that is met', { ...figure, targets: [makeTarget(80, { kind: 'maximum' })] }, 80, true, 20],
    ['a maximum that is passed', { ...figure, targets: [makeTarget(79, { kind: 'maximum' })] }, 79, false, 19.75],
    [
      'a later year is no judgement',
      { ...figure, targets: [makeTarget(9, { period: '2021' }), makeTarget(8, { period: '2020' })] },
      8,
      null,
      2,
    ],
    ['an earlier year does not count', { ...figure, targets: [makeTarget(9, { period: '2018' })] }, null, null, null],
    ['another indicator', { ...figure, targets: [makeTarget(9, { indicator: 'x' })] }, null, null, null],
    [
      'the year of the figure',
      { ...figure, period: '2020-K1', targets: [makeTarget(80), makeTarget(90, { period: '2020' })] },
      80,
      true,
      20,
    ],
    [
      'a count of the region is not that of a district',
      { ...figure, area: DISTRICT, targets: [makeTarget(80)] },
      null,
      null,
      null,
    ],
    ['a share of the region is that of a district', { ...share, targets: [makeTarget(40)] }, 40, true, 40],
    [
      'a district of its own',
      { ...share, targets: [makeTarget(40), makeTarget(90, { area: 'flevoland' })] },
      90,
      false,
      90,
    ],
    [
      'a stock asks the same of each quarter',
      { ...figure, indicator: { kind: 'stock' }, targets: [makeTarget(40)] },
      40,
      true,
      40,
    ],
    ['a missing figure', { series: { years: years({ 2019: null }) }, targets: [makeTarget(40)] }, 40, null, 10],
    ['no figure', { targets: [makeTarget(40, { period: '2020' })] }, 40, null, 10],
  ])('%s', (_, changes, target, reached, quarter) => {
    const reading = read(changes);
    expect([reading.target?.value ?? null, reading.targetReached, reading.quarterTarget]).toEqual([
      target,
      reached,
      quarter,
    ]);
  });
});

describe('computeReading series', () => {
  const zero = Array.from({ length: 16 }, () => 0);
  const small = [1, 3, 2, 4, 3, 1, 2, 4, 3, 1, 2, 4, 3, 20];
  it.each<[string, Changes, Pick<Reading, 'limitation' | 'variation' | 'assurance'>]>([
    ['no quarters', {}, { limitation: 'no-series', variation: null, assurance: null }],
    ['four', { series: { quarters: quarters(waves(4)) } }, { limitation: 'too-few', variation: null, assurance: null }],
    [
      'twelve',
      { series: { quarters: quarters(waves(12)) } },
      { limitation: 'trial', variation: null, assurance: null },
    ],
    [
      'twelve up to the period',
      { period: '2018-K4', series: { quarters: quarters(waves(16)) } },
      { limitation: 'trial', variation: null, assurance: null },
    ],
    [
      'sixteen',
      { series: { quarters: quarters(waves(16)) } },
      { limitation: null, variation: 'common', assurance: null },
    ],
    [
      'a yearly target out of reach',
      { indicator: { direction: 'higher' }, targets: [makeTarget(70)], series: { quarters: quarters(waves(16)) } },
      { limitation: null, variation: 'common', assurance: 'fail' },
    ],
    [
      'a yearly target in reach',
      { indicator: { direction: 'higher' }, targets: [makeTarget(40)], series: { quarters: quarters(waves(16)) } },
      { limitation: null, variation: 'common', assurance: 'hit-or-miss' },
    ],
    [
      'neutral has no assurance',
      { indicator: { direction: 'neutral' }, targets: [makeTarget(70)], series: { quarters: quarters(waves(16)) } },
      { limitation: null, variation: 'common', assurance: null },
    ],
    [
      'small counts',
      { series: { quarters: quarters(small) }, targets: [makeTarget(900)] },
      { limitation: 'small-counts', variation: null, assurance: null },
    ],
    [
      'a small mean is no small count',
      { indicator: { kind: 'mean' }, series: { quarters: quarters(small) } },
      { limitation: null, variation: 'concern', assurance: null },
    ],
    [
      'counts of 0',
      { series: { quarters: quarters(zero) } },
      { limitation: 'small-counts', variation: null, assurance: null },
    ],
    [
      'flat',
      {
        indicator: { kind: 'stock', direction: 'higher' },
        targets: [makeTarget(0)],
        series: { quarters: quarters(zero) },
      },
      { limitation: 'flat', variation: 'common', assurance: 'pass' },
    ],
    [
      'a step that only a gap hides is not flat',
      { indicator: { kind: 'stock' }, series: { quarters: quarters([...zero, null, 9, 9, 9]) } },
      { limitation: 'too-few', variation: null, assurance: null },
    ],
    [
      'a step after a flat baseline',
      { indicator: { kind: 'stock', baselinePoints: 12 }, series: { quarters: quarters([...zero, 9]) } },
      { limitation: null, variation: 'concern', assurance: null },
    ],
    [
      'after a rebase',
      { events: [event('2019-01-01')], series: { quarters: quarters(waves(20)) } },
      { limitation: 'too-few', variation: null, assurance: null },
    ],
  ])('%s', (_, changes, expected) => {
    expect(read(changes)).toMatchObject(expected);
  });

  it('draws no label on small counts', () => {
    const { spc } = read({ series: { quarters: quarters(small) } });
    expect(spc?.method).toBe('xmr');
    expect(spc?.points.every(({ rule, side, kind }) => rule === null && side === null && kind === null)).toBe(true);
  });

  it('computes limits over the baseline of the indicator', () => {
    const values = [...waves(12), 40, 50, 60];
    expect(
      read({ indicator: { baselinePoints: 12 }, series: { quarters: quarters(values) } }).spc?.points[0]?.mean,
    ).toBe(10);
    expect(
      read({ indicator: { baselinePoints: null }, series: { quarters: quarters(values) } }).spc?.points[0]?.mean,
    ).toBe(18);
  });

  it.each<[string, ChartEvent[], Area, number[]]>([
    ['on the first day of a quarter', [event('2018-01-01')], REGION, [12]],
    ['inside a quarter', [event('2018-02-15')], REGION, [12]],
    ['on the last day of a quarter', [event('2018-03-31')], REGION, [12]],
    ['sorted, once each', [event('2019-01-01'), event('2018-01-01'), event('2018-02-01')], REGION, [12, 16]],
    ['no rebase', [event('2018-01-01', { rebase: null })], REGION, []],
    ['before the series', [event('2010-01-01')], REGION, []],
    ['after the series', [event('2020-01-01')], REGION, []],
    ['of another indicator', [event('2018-01-01', { indicators: ['x'] })], REGION, []],
    ['of this indicator', [event('2018-01-01', { indicators: ['cybercrime'] })], REGION, [12]],
    ['in the region, seen from a district', [event('2018-01-01', { areas: ['midden-nederland'] })], DISTRICT, [12]],
    ['in a district, seen from the region', [event('2018-01-01', { areas: ['flevoland'] })], REGION, []],
  ])('rebase %s', (_, events, own, rebaseAt) => {
    expect(read({ events, area: own, series: { quarters: quarters(waves(20)) } }).rebaseAt).toEqual(rebaseAt);
  });
});

describe('computeReading attention', () => {
  const common = { quarters: quarters(waves(16)) };
  const high = { quarters: quarters([...waves(15), 40]) };
  const higher = { direction: 'higher' } as const;
  it.each<[string, Changes, Attention]>([
    ['nothing', {}, 'no-figure'],
    ['a missing figure', { series: { years: years({ 2019: null }) } }, 'no-figure'],
    ['a missing figure with a series', { series: { years: years({ 2019: null }), ...common } }, 'follow'],
    ['a figure', { series: { years: years({ 2019: 5 }) } }, 'follow'],
    ['concern', { series: high }, 'discuss'],
    ['improvement', { indicator: higher, series: high }, 'on-course'],
    ['neutral, changed', { indicator: { direction: 'neutral' }, series: high }, 'discuss'],
    ['neutral, common', { indicator: { direction: 'neutral' }, series: common }, 'follow'],
    ['improvement, target missed', { indicator: higher, series: high, targets: [makeTarget(90)] }, 'discuss'],
    [
      'target out of reach, later year',
      { indicator: higher, series: common, targets: [makeTarget(90, { period: '2020' })] },
      'discuss',
    ],
    [
      'structurally reached, later year',
      { indicator: higher, series: common, targets: [makeTarget(1, { period: '2020' })] },
      'on-course',
    ],
    ['reached, now and then', { indicator: higher, series: common, targets: [makeTarget(40)] }, 'on-course'],
    [
      'now and then, later year',
      { indicator: higher, series: common, targets: [makeTarget(40, { period: '2020' })] },
      'follow',
    ],
    ['reached, one figure', { series: { years: years({ 2019: 42 }) }, targets: [makeTarget(33)] }, 'on-course'],
    ['missed, one figure', { series: { years: years({ 2019: 10 }) }, targets: [makeTarget(17)] }, 'discuss'],
  ])('%s', (_, changes, attention) => {
    expect(read(changes).attention).toBe(attention);
  });
});
