import { describe, expect, it } from 'vitest';
import type { Period } from '../../../src/domain/period.ts';
import { addUpAnew, type PutBack } from '../../../src/intake/sums/add-up-anew.ts';
import type { FigureData } from '../../../src/intake/sums/create-sums-finder.ts';
import { readPackage } from '../../../src/package/read-package.ts';
import { createSmallPackage } from '../../package/small-package.ts';

const { data } = readPackage(await createSmallPackage());
const MELDINGEN = data.indicators.find(({ id }) => id === 'meldingen')!;
const DISTRICT = { area: 'gooi-en-vechtstreek', period: '2019-K4' } as const;
const REGION = { area: 'midden-nederland', period: '2019-K4' } as const;
const YEAR = { area: 'midden-nederland', period: '2019' } as const;
const ALL = [DISTRICT, REGION, YEAR];

/** Puts a figure of the package back with another number; null takes it away. */
function back(area: string, period: Period, value: number | null): PutBack {
  const found = data.observations.find((each) => each.area === area && each.period === period)!;
  return { area, period, figure: value === null ? null : { ...found, value } };
}
const add = (put: readonly PutBack[], open: Parameters<typeof addUpAnew>[3], figures: FigureData = data) =>
  addUpAnew(figures, MELDINGEN, put, open);
const sumsOf = ({ sums }: ReturnType<typeof add>) =>
  [...sums.values()].map(({ after: { area, period, value } }) => `${area} ${period} ${value}`);
const without = (area: string): FigureData => ({
  ...data,
  observations: data.observations.filter((each) => each.area !== area),
});

describe('addUpAnew', () => {
  it('makes every open sum what its parts are now', () => {
    const anew = add([back('hilversum', '2019-K4', 20)], ALL);
    expect(sumsOf(anew).toSorted()).toEqual([
      'gooi-en-vechtstreek 2019-K4 20',
      'midden-nederland 2019 135',
      'midden-nederland 2019-K4 36',
    ]);
    expect(anew).toMatchObject({ broken: [], stuck: [], withheld: [] });
  });

  it('leaves the others as they are, and adds them up as they are', () => {
    // The district is put back by who asks, to a number of its own.
    const put = [back('hilversum', '2019-K4', 20), back('gooi-en-vechtstreek', '2019-K4', 50)];
    expect(sumsOf(add(put, [REGION]))).toEqual(['midden-nederland 2019-K4 66']);
    expect(sumsOf(add([back('hilversum', '2019-K4', 20)], []))).toEqual([]);
  });

  it('tells which sums miss a part, and of which of them nothing can be said', () => {
    expect(add([back('hilversum', '2019-K4', null)], ALL)).toMatchObject({
      broken: ['meldingen;gooi-en-vechtstreek;2019-K4'],
      stuck: [],
    });
    const unknown = back('hilversum', '2019-K4', 0);
    const put = [
      { ...unknown, figure: unknown.figure && { ...unknown.figure, value: null, reason: 'unknown' as const } },
    ];
    const anew = add(put, ALL);
    // A total that its source published does not go because a part is not known.
    expect(anew.stuck).toEqual(['meldingen;midden-nederland;2019']);
    expect(anew.sums.get('meldingen;gooi-en-vechtstreek;2019-K4')?.after).toMatchObject({ value: null });
  });

  it('makes a sum that was not there, and says nothing of one that cannot be made', () => {
    const figures = without('gooi-en-vechtstreek');
    expect(sumsOf(add([back('hilversum', '2019-K4', 20)], [DISTRICT], figures))).toEqual([
      'gooi-en-vechtstreek 2019-K4 20',
    ]);
    expect(add([back('hilversum', '2019-K4', null)], [DISTRICT], figures)).toMatchObject({ broken: [], stuck: [] });
  });

  it('P2 tells which figures may not come back beside a hidden one', () => {
    const hidden = (area: string, reason: 'small' | 'withheld') => (each: FigureData['observations'][number]) =>
      each.area === area && each.period === '2019-K4' ? { ...each, value: null, reason } : each;
    const observations = data.observations.map(hidden('weesp', 'small')).map(hidden('hilversum', 'withheld'));
    const anew = add([back('hilversum', '2019-K4', 20)], ALL, { ...data, observations });
    expect(anew.withheld).toEqual(['meldingen;hilversum;2019-K4']);
  });
});
