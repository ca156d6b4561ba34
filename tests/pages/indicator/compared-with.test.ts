import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../src/domain/observation.ts';
import { computeIndicatorModel } from '../../../src/pages/indicator/indicator-model.ts';
import { makeIndicator, makeObservation } from '../../domain/reading-factory.ts';
import { makeArea } from '../../domain/area-factory.ts';
import { makeCore, makeProgramme } from '../thema/theme-factory.ts';

const INDICATOR = makeIndicator({ programme: 'digitaal', levels: ['region', 'district', 'municipality'] });
const TOWNS = ['a', 'b', 'c', 'd', 'e', 'f'];
const AREAS = [
  makeArea('regio', 'region', null),
  makeArea('west', 'district', 'regio'),
  ...TOWNS.map((id) => makeArea(id, 'municipality', 'west')),
];
const POPULATIONS = TOWNS.map((area, index) => ({
  area,
  date: '2022-01-01',
  inhabitants: (index + 1) * 1000,
  source: 'CBS',
}));
const VALUES: Readonly<Record<string, number | null>> = {
  regio: 63,
  west: 63,
  a: null,
  b: 6,
  c: 12,
  d: 8,
  e: 10,
  f: 24,
};

function compute(area: string, quarters: Observation[] = []) {
  const series = Object.entries(VALUES).map(([id, value]) => ({
    indicator: INDICATOR.id,
    area: id,
    years: [makeObservation('2019', value, { area: id, reason: value === null ? 'small' : null })],
    quarters: quarters.map((each) => ({ ...each, area: id })),
  }));
  const core = makeCore({
    indicators: [INDICATOR],
    programmes: [makeProgramme()],
    areas: AREAS,
    populations: POPULATIONS,
  });
  const indicatorView = { indicator: INDICATOR.id, series, expectations: [] };
  const input = { core, indicatorView, themeView: null, indicator: INDICATOR.id, area, period: '2019-K4' } as const;
  return computeIndicatorModel(input)?.compared ?? null;
}

describe('computeCompared', () => {
  it('lays a municipality beside the region and beside those of like size together', () => {
    const model = compute('c');
    expect(model?.rows.map(({ name, level }) => [name, level])).toEqual([
      ['c', '4,0 per 1.000 inwoners'],
      ['De regio', '3,0 per 1.000 inwoners'],
      ['4 gemeenten van ongeveer dezelfde grootte samen', '2,8 per 1.000 inwoners'],
    ]);
    expect(model?.sentences).toContain(
      'Van ongeveer dezelfde grootte: b, d, e en f. 1 andere heeft geen cijfer dat te vergelijken is.',
    );
    expect(JSON.stringify(model)).not.toMatch(/hoger|lager|beter|slechter|\d+e van/);
  });

  it('lays a district beside the region alone', () => {
    expect(compute('west')?.rows.map(({ id }) => id)).toEqual(['eigen', 'regio']);
  });

  it('has nothing to compare of a hidden figure, and says why', () => {
    const model = compute('a');
    expect(model?.rows).toEqual([]);
    expect(model?.sentences).toEqual(['Het jaarcijfer van a is er niet om te vergelijken: minder dan 5.']);
  });

  it('sets the last quarter beside the same one a year ago, without calling it a change', () => {
    const quarters = (['2018-K4', '2019-K1', '2019-K2', '2019-K3', '2019-K4'] as const).map((period, index) =>
      makeObservation(period, 10 + index),
    );
    expect(compute('c', quarters)?.sentences.at(-1)).toBe(
      '4e kwartaal 2019: 14 misdrijven; hetzelfde kwartaal een jaar eerder: 10 misdrijven. Of dat meer is dan toeval, zegt de grafiek.',
    );
  });

  it('is not there for the region', () => expect(compute('regio')).toBeNull());
});
