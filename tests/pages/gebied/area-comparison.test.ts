import { describe, expect, it } from 'vitest';
import { computeAreaReadings } from '../../../src/domain/compute-area-readings.ts';
import type { AreaBase } from '../../../src/pages/gebied/area-base.ts';
import { computeComparison, findComparisonBase, listComparisons } from '../../../src/pages/gebied/area-comparison.ts';
import { makeBase, makeYear } from './area-factory.ts';

const compare = (base: AreaBase, indicator: string, asked: string | null = null) => {
  const to = findComparisonBase(base, asked);
  const readings = computeAreaReadings({
    ...base.core,
    area: base.area,
    period: base.period,
    series: base.view.series,
  });
  const reading = readings.find((one) => one.indicator.id === indicator);
  if (to === null || reading === undefined) throw new Error('Nothing to compare');
  return computeComparison(reading, to, base);
};
const west = makeYear('cybercrime', 'west', 60);
const region = [makeYear('cybercrime', 'regio', 160), makeYear('vis', 'regio', 3)];
const district = makeBase('oost', {
  series: [makeYear('cybercrime', 'oost', 100)],
  regionSeries: region,
  peers: [west, makeYear('cybercrime', 'stad', null, { reason: 'withheld' })],
});

describe('listComparisons', () => {
  it('offers the region, the district, and who lies beside the area', () => {
    expect(listComparisons(district).map(({ value }) => value)).toEqual(['regio', 'west', 'stad']);
    const soest = makeBase('soest', { peers: [makeYear('cybercrime', 'zeist', 20)] });
    expect(listComparisons(soest).map(({ value }) => value)).toEqual(['regio', 'district', 'zeist']);
  });

  it('offers no district that is the municipality itself, and nothing for the region', () => {
    expect(listComparisons(makeBase('utrecht')).map(({ value }) => value)).toEqual(['regio']);
    expect(listComparisons(makeBase('regio'))).toEqual([]);
    expect(findComparisonBase(makeBase('regio'), 'west')).toBeNull();
  });
});

describe('findComparisonBase', () => {
  it.each([
    [null, 'de regio'],
    ['west', 'West'],
    ['zeist', 'de regio'],
  ])('%s: %s', (asked, name) => {
    expect(findComparisonBase(district, asked)?.name).toBe(name);
  });
});

describe('computeComparison', () => {
  it('compares a count per inhabitant; what is withheld has no dot', () => {
    expect(compare(district, 'cybercrime')).toEqual({
      type: 'strip',
      own: 25,
      others: [50, null],
      difference: '+25%',
      conclusion: '25% hoger dan in de regio; andere districten op +50%',
    });
  });

  it('compares with another district, that is then none of the others', () => {
    expect(compare(district, 'cybercrime', 'west')).toMatchObject({ difference: '−17%', others: [null] });
    expect(compare(district, 'cybercrime', 'stad')).toEqual({
      type: 'none',
      text: 'Stad heeft voor dat jaar geen cijfer om mee te vergelijken',
    });
  });

  it.each(['small', 'withheld', 'secret'] as const)('gives no difference of a figure that is %s', (reason) => {
    const own = makeYear('cybercrime', 'oost', null, { reason });
    const base = makeBase('oost', { series: [own], regionSeries: region, peers: [west] });
    expect(compare(base, 'cybercrime')).toEqual({ type: 'none', text: 'geen vergelijking' });
  });

  it('gives no percentage of a municipality with a few cases, and no dot of the others with a few', () => {
    const few = makeBase('soest', { series: [makeYear('cybercrime', 'soest', 14)], regionSeries: region });
    expect(compare(few, 'cybercrime')).toEqual({ type: 'none', text: 'te klein aantal om te vergelijken' });
    const enough = makeBase('soest', {
      series: [makeYear('cybercrime', 'soest', 20)],
      regionSeries: region,
      peers: [makeYear('cybercrime', 'zeist', 14)],
    });
    expect(compare(enough, 'cybercrime')).toMatchObject({ difference: '−50%', others: [] });
  });

  it('says how many take part beside a municipality that does or does not', () => {
    const base = makeBase('soest', { series: [makeYear('vis', 'soest', 1)], regionSeries: region });
    expect(compare(base, 'vis')).toEqual({ type: 'none', text: 'regio: 3 van 4 gemeenten' });
  });
});
