import { describe, expect, it } from 'vitest';
import type { Area } from '../../src/domain/area.ts';
import { compareAreas, type NoComparison } from '../../src/domain/compare-areas.ts';
import type { IndicatorKind } from '../../src/domain/indicator.ts';
import type { Observation } from '../../src/domain/observation.ts';
import { makeObservation } from './reading-factory.ts';

const area = (id: string, level: Area['level'], parent: string | null, changes: Partial<Area> = {}): Area => ({
  id,
  name: id,
  level,
  parent,
  cbs: null,
  validFrom: null,
  validUntil: null,
  tile: null,
  abbreviation: '',
  ...changes,
});
const AREAS = [
  area('regio', 'region', null),
  area('west', 'district', 'regio'),
  area('oost', 'district', 'regio'),
  area('a', 'municipality', 'west'),
  area('b', 'municipality', 'west'),
  area('c', 'municipality', 'oost'),
  area('d', 'municipality', 'oost', { validUntil: '2019-01-01' }),
];
const POPULATIONS = [
  ...([
    ['a', 1000],
    ['b', 3000],
    ['c', 6000],
    ['d', 900],
  ] as const),
].map(([id, inhabitants]) => ({ area: id, date: '2019-01-01', inhabitants, source: 'CBS' }));

const of = (id: string, value: number | null, changes: Partial<Observation> = {}) =>
  makeObservation('2019', value, { area: id, ...changes });
const compare = (
  kind: IndicatorKind,
  own: Observation | null,
  region: Observation | null,
  others: Observation[] = [],
  partOf: 'municipalities' | null = null,
) => compareAreas({ indicator: { kind, partOf }, own, others, region, populations: POPULATIONS, areas: AREAS });

const near = (value: number | null): unknown => (value === null ? null : expect.closeTo(value, 10));

describe('compareAreas', () => {
  it.each<[string, IndicatorKind, Observation | null, Observation | null, number | null, NoComparison | null]>([
    ['a count per inhabitant of its municipalities', 'count', of('west', 60), of('regio', 100), 50, null],
    ['a count of a municipality', 'count', of('c', 30), of('regio', 100), -50, null],
    ['a municipality that nobody counted', 'count', of('e', 30), of('regio', 100), null, 'no-population'],
    ['a share as it is', 'share', of('a', 12, { denominator: 50 }), of('regio', 10), 20, null],
    ['a published share without denominator', 'share', of('a', 12), of('regio', 10), 20, null],
    ['a share of 15', 'share', of('a', 12, { denominator: 15 }), of('regio', 10), 20, null],
    ['a share of 14', 'share', of('a', 12, { denominator: 14 }), of('regio', 10), null, 'small-denominator'],
    ['a regional share of 14', 'share', of('a', 12), of('regio', 10, { denominator: 14 }), null, 'small-denominator'],
    ['a mean of 14 is no percentage', 'mean', of('a', 12, { denominator: 14 }), of('regio', 10), 20, null],
    ['a stock that is no part', 'stock', of('a', 12), of('regio', 10), null, 'not-comparable'],
    ['no figure', 'share', null, of('regio', 10), null, 'no-figure'],
    ['a missing figure', 'share', of('a', null), of('regio', 10), null, 'no-figure'],
    ['no region', 'share', of('a', 12), null, null, 'no-region'],
    ['a missing region', 'share', of('a', 12), of('regio', null), null, 'no-region'],
    ['a region of 0', 'share', of('a', 12), of('regio', 0), null, 'no-region'],
    ['another year', 'share', of('a', 12, { period: '2018' }), of('regio', 10), null, 'no-region'],
  ])('%s', (_, kind, own, region, difference, reason) => {
    const found = compare(kind, own, region);
    expect(found.reason).toBe(reason);
    expect(found.own).toEqual(near(difference));
  });

  it('takes a stock of municipalities as a part of those that exist then', () => {
    // 1 of 2 beside 2 of 3, for d has left
    expect(compare('stock', of('west', 1), of('regio', 2), [], 'municipalities').own).toBeCloseTo(-25, 10);
  });

  it('gives every other area its difference, null where there is none', () => {
    const others = [of('b', 15), of('c', null), of('oost', 20, { period: '2018' })];
    expect(compare('share', of('a', 12), of('regio', 10), others).others).toEqual([
      { area: 'b', difference: 50 },
      { area: 'c', difference: null },
      { area: 'oost', difference: null },
    ]);
  });
});
