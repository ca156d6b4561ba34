import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../src/domain/observation.ts';
import type { Period } from '../../../src/domain/period.ts';
import { findSums, isWide } from '../../../src/intake/sums/find-sums.ts';
import { readPackage } from '../../../src/package/read-package.ts';
import { createSmallPackage } from '../../package/small-package.ts';

const { data } = readPackage(await createSmallPackage());

const made = (area: string, period: Period, value: number, more: Partial<Observation> = {}): Observation => ({
  indicator: 'meldingen',
  area,
  period,
  value,
  numerator: null,
  denominator: null,
  status: 'final',
  origin: 'example',
  reason: null,
  note: '',
  ...more,
});
const HILVERSUM = made('hilversum', '2019-K4', 43);
const DISTRICT = made('gooi-en-vechtstreek', '2019-K4', 43);
const REGION = made('midden-nederland', '2019-K4', 59);
const YEAR = made('midden-nederland', '2019', 158);

describe('findSums', () => {
  it.each<[string, readonly Observation[], readonly string[]]>([
    ['what follows from one municipality', [HILVERSUM, DISTRICT, REGION, YEAR], ['gooi', 'midden', 'midden']],
    ['whatever the order', [YEAR, REGION, DISTRICT, HILVERSUM], ['gooi', 'midden', 'midden']],
    ['nothing of figures that follow from none', [REGION, YEAR], ['midden']],
    [
      'no district of another number, but the region with it',
      [HILVERSUM, { ...DISTRICT, value: 44 }, { ...REGION, value: 60 }],
      ['midden'],
    ],
    ['no total with the words of its source', [HILVERSUM, DISTRICT, { ...REGION, note: 'Jaarboek' }], ['gooi']],
    ['no total that its source published', [HILVERSUM, DISTRICT, { ...REGION, origin: 'published' }], ['gooi']],
    ['nothing when nothing was made', [], []],
  ])('%s', (_, changed, areas) => {
    const found = [...findSums(data, changed)].map((key) => key.split(/[;-]/)[1]);
    expect(found).toEqual(areas);
  });
});

describe('isWide', () => {
  it.each<[string, Period, boolean]>([
    ['hilversum', '2019-K4', false],
    ['hilversum', '2019', true],
    ['gooi-en-vechtstreek', '2019-K4', true],
    ['midden-nederland', '2019-M12', true],
    ['nergens', '2019-K4', false],
  ])('%s in %s: %s', (area, period, expected) => {
    expect(isWide({ area, period }, data.areas)).toBe(expected);
  });
});
