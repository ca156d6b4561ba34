import { describe, expect, it } from 'vitest';
import type { Area } from '../../src/domain/area.ts';
import { computeReading } from '../../src/domain/compute-reading.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import { addQuarters } from '../../src/domain/period-math.ts';
import { toViewReading, type ViewInput } from '../../src/domain/view-reading.ts';
import { makeIndicator, makeObservation, makeReading, makeTarget } from './reading-factory.ts';

const AREA: Area = makeReading({}).area;
const POPULATIONS = [{ area: AREA.id, date: '2022-01-01', inhabitants: 10_000, source: 'CBS' }];

function view(
  grain: ViewInput['grain'],
  measure: ViewInput['measure'],
  changes: Partial<Indicator> = {},
  populations = POPULATIONS,
) {
  const indicator = makeIndicator({ baselinePoints: null, ...changes });
  const quarters = Array.from({ length: 20 }, (_, index) =>
    makeObservation(addQuarters('2015-K1', index), 20 + (index % 3)),
  );
  const series = { indicator: indicator.id, area: AREA.id, years: [], quarters };
  const reading = computeReading({
    indicator,
    area: AREA,
    period: '2019-K4',
    series,
    targets: [makeTarget(80)],
    events: [],
    areas: [AREA],
  });
  return { reading, made: toViewReading({ reading, series, grain, measure, populations, areas: [AREA] }) };
}

describe('toViewReading', () => {
  it('is the reading itself for the usual view', () => {
    const { reading, made } = view('quarter', 'amount');
    expect(made).toBe(reading);
  });

  it('draws four quarters together without limits, against the target of a year', () => {
    const { made } = view('running', 'amount');
    expect(made?.quarters.length).toBe(17);
    expect(made).toMatchObject({ spc: null, variation: null, assurance: null, quarterTarget: 80 });
  });

  it('gives years trial limits, and no label to any of them', () => {
    const { made } = view('year', 'amount');
    expect(made?.quarters.map(({ period, value }) => [period, value])).toContainEqual(['2019', 84]);
    expect(made).toMatchObject({ limitation: 'trial', variation: null, quarterTarget: 80 });
    expect(made?.spc?.points.every(({ kind, rule }) => kind === null && rule === null)).toBe(true);
  });

  it('judges rates as it judges the counts, with the target per 1.000 too', () => {
    const { reading, made } = view('quarter', 'rate');
    expect(made?.quarters[0]?.value).toBeCloseTo(2);
    expect(made?.quarterTarget).toBeCloseTo(2);
    expect(made?.indicator).toMatchObject({ unit: 'misdrijven per 1.000 inwoners', decimals: 1 });
    expect(made?.spc?.points.map(({ kind, rule }) => [kind, rule])).toEqual(
      reading.spc?.points.map(({ kind, rule }) => [kind, rule]),
    );
    expect([made?.variation, made?.limitation]).toEqual([reading.variation, null]);
  });

  it.each<[string, ViewInput['grain'], ViewInput['measure'], Partial<Indicator>, typeof POPULATIONS]>([
    ['a stock', 'year', 'amount', { kind: 'stock' }, POPULATIONS],
    ['a share per inhabitant', 'quarter', 'rate', { kind: 'share' }, POPULATIONS],
    ['unknown inhabitants', 'quarter', 'rate', {}, []],
    // No denominators, so nothing adds up.
    ['a share without parts', 'running', 'amount', { kind: 'share' }, POPULATIONS],
  ])('is null for %s', (_, grain, measure, changes, populations) => {
    expect(view(grain, measure, changes, populations).made).toBeNull();
  });

  it('takes no judgement from the rates of small counts', () => {
    const indicator = makeIndicator({ baselinePoints: null });
    const quarters = Array.from({ length: 20 }, (_, index) =>
      makeObservation(addQuarters('2015-K1', index), index % 4),
    );
    const series = { indicator: indicator.id, area: AREA.id, years: [], quarters };
    const input = { indicator, area: AREA, period: '2019-K4', series, targets: [], events: [], areas: [AREA] } as const;
    const reading = computeReading(input);
    const made = toViewReading({
      reading,
      series,
      grain: 'quarter',
      measure: 'rate',
      populations: POPULATIONS,
      areas: [AREA],
    });
    expect(made).toMatchObject({ limitation: 'small-counts', variation: null });
    expect(made?.spc?.points.every(({ kind }) => kind === null)).toBe(true);
  });
});
