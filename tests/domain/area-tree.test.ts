import { describe, expect, it } from 'vitest';
import type { Area } from '../../src/domain/area.ts';
import { createAreaTree } from '../../src/domain/area-tree.ts';
import type { Period } from '../../src/domain/period.ts';

function area(
  id: string,
  level: Area['level'],
  parent: string | null,
  from: string | null = null,
  until: string | null = null,
): Area {
  return {
    id,
    name: id,
    level,
    parent,
    cbs: null,
    validFrom: from,
    validUntil: until,
    tile: null,
    abbreviation: id.slice(0, 3),
  };
}

const tree = createAreaTree([
  area('midden-nederland', 'region', null),
  area('gooi-en-vechtstreek', 'district', 'midden-nederland'),
  area('west-utrecht', 'district', 'midden-nederland'),
  area('hilversum', 'municipality', 'gooi-en-vechtstreek'),
  area('weesp', 'municipality', 'gooi-en-vechtstreek', null, '2022-03-24'),
  area('vijfheerenlanden', 'municipality', 'west-utrecht', '2019-01-01'),
]);
const ids = (areas: readonly Area[]): string[] => areas.map((each) => each.id);

describe('createAreaTree', () => {
  it.each<[string, Period, boolean]>([
    ['vijfheerenlanden', '2018-K4', false],
    ['vijfheerenlanden', '2018', false],
    ['vijfheerenlanden', '2019-K1', true],
    ['vijfheerenlanden', '2019', true],
    ['weesp', '2022-K1', true],
    ['weesp', '2022-M03', true],
    ['weesp', '2022', true],
    ['weesp', '2022-M04', false],
    ['weesp', '2022-K2', false],
    ['hilversum', '1950', true],
    ['atlantis', '2019', false],
  ])('%s in %s: %s', (id, period, exists) => {
    expect(tree.existsIn(id, period)).toBe(exists);
  });

  it('ends on the day itself: valid until a first of January means not in that year', () => {
    const merged = createAreaTree([area('oud', 'municipality', null, null, '2019-01-01')]);
    expect([merged.existsIn('oud', '2018-K4'), merged.existsIn('oud', '2019-K1')]).toEqual([true, false]);
  });

  it('gives the children and municipalities of a period', () => {
    expect(ids(tree.children('midden-nederland', '2019'))).toEqual(['gooi-en-vechtstreek', 'west-utrecht']);
    expect(ids(tree.municipalitiesIn('midden-nederland', '2018'))).toEqual(['hilversum', 'weesp']);
    expect(ids(tree.municipalitiesIn('midden-nederland', '2023'))).toEqual(['hilversum', 'vijfheerenlanden']);
    expect(ids(tree.municipalitiesIn('gooi-en-vechtstreek', '2023'))).toEqual(['hilversum']);
    expect(ids(tree.municipalitiesIn('weesp', '2019'))).toEqual(['weesp']);
    expect(tree.municipalitiesIn('weesp', '2023')).toEqual([]);
  });

  it('knows the region and what an area lies in, nearest first', () => {
    expect(tree.region?.id).toBe('midden-nederland');
    expect(ids(tree.ancestors('weesp'))).toEqual(['gooi-en-vechtstreek', 'midden-nederland']);
    expect(tree.ancestors('atlantis')).toEqual([]);
    expect(tree.get('atlantis')).toBeNull();
  });

  it('survives areas that lie in each other, and none at all', () => {
    const loop = createAreaTree([area('a', 'district', 'b'), area('b', 'district', 'a')]);
    expect(ids(loop.ancestors('a'))).toEqual(['b', 'a']);
    expect(createAreaTree([]).region).toBeNull();
  });
});
