import { describe, expect, test } from 'vitest';
import { createAreaTree } from '../../../src/domain/area-tree.ts';
import type { Observation } from '../../../src/domain/observation.ts';
import { needsSums } from '../../../src/intake/sums/needs-sums.ts';
import { readPackage } from '../../../src/package/read-package.ts';
import { createSmallPackage } from '../../package/small-package.ts';

const { data } = readPackage(await createSmallPackage());
const { areas } = data;
const indicator = data.indicators.find(({ id }) => id === 'meldingen')!;
const setting = { indicator, areas, tree: createAreaTree(areas) };
const own = data.observations.filter((each) => each.indicator === 'meldingen');
const quarters = own.filter(({ period }) => period.startsWith('2019-K'));
const without = (id: string): Observation[] =>
  quarters.filter(({ area, period }) => area !== id || period !== '2019-K4');

describe('needsSums', () => {
  test.each<[name: string, told: Observation[], published: Observation[], expected: boolean]>([
    ['every district and the region are told', quarters, quarters, false],
    ['a district is missing in one quarter', without('west-utrecht'), quarters, true],
    ['the region is missing in one quarter', without('midden-nederland'), quarters, true],
    ['a municipality is missing', without('woerden'), quarters, false],
    ['years are kept', quarters, own, true],
    ['nothing is told', [], quarters, false],
  ])('%s', (_name, told, published, expected) => {
    expect(needsSums(told, published, setting)).toBe(expected);
  });
});
