import { describe, expect, it } from 'vitest';
import { computeRate, findInhabitants, sumInhabitants } from '../../src/domain/rate.ts';

const count = (area: string, date: string, inhabitants: number) => ({ area, date, inhabitants, source: 'CBS' });
const POPULATIONS = [
  count('almere', '2022-01-01', 217_828),
  count('almere', '2019-01-01', 207_904),
  count('dronten', '2022-01-01', 42_865),
];

describe('computeRate', () => {
  it.each([
    [5, 1000, undefined, 5],
    [589, 117_800, undefined, 5],
    [3, 200, 100, 1.5],
    [0, 1000, undefined, 0],
    [5, 0, undefined, null],
  ])('%s of %s', (value, inhabitants, per, rate) => {
    expect(computeRate(value, inhabitants, per)).toBe(rate);
  });
});

describe('findInhabitants', () => {
  it.each([
    ['almere', '2019-10-01', '2019-01-01'],
    ['almere', '2015-01-01', '2019-01-01'],
    ['almere', '2021-01-01', '2022-01-01'],
    ['almere', '2020-07-02', '2019-01-01'],
    ['dronten', '2019-01-01', '2022-01-01'],
    ['lelystad', '2019-01-01', undefined],
  ])('%s on %s', (area, date, found) => {
    expect(findInhabitants(POPULATIONS, area, date)?.date).toBe(found);
  });
});

describe('sumInhabitants', () => {
  it('adds municipalities and names the earliest count', () => {
    const sum = { inhabitants: 207_904 + 42_865, date: '2019-01-01' };
    expect(sumInhabitants(POPULATIONS, ['almere', 'dronten'], '2019-01-01')).toEqual(sum);
  });

  it.each([[[]], [['almere', 'lelystad']]])('has no partial sum of %j', (areas) => {
    expect(sumInhabitants(POPULATIONS, areas, '2019-01-01')).toBeNull();
  });
});
