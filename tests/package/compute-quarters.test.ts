import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/domain/observation.ts';
import type { Period } from '../../src/domain/period.ts';
import { computeQuarters } from '../../src/package/compute-quarters.ts';

function figures(period: Period, count: number, facts: Partial<Observation> = {}): Observation[] {
  return Array.from({ length: count }, (_, index) => ({
    indicator: 'meldingen',
    area: `gebied-${index}`,
    period,
    value: 1,
    numerator: null,
    denominator: null,
    status: 'final',
    origin: 'example',
    reason: null,
    note: '',
    ...facts,
  }));
}

describe('computeQuarters', () => {
  it('gives each quarter once, oldest first, provisional when one figure is', () => {
    const all = [
      ...figures('2019-K4', 3),
      ...figures('2019-K3', 3),
      ...figures('2019-K4', 1, { status: 'provisional' }),
    ];
    expect(computeQuarters([...all, ...figures('2019', 5)])).toEqual([
      { period: '2019-K3', provisional: false, filled: true },
      { period: '2019-K4', provisional: true, filled: true },
    ]);
  });

  it.each([
    ['the first figure of many', figures('2020-K1', 1), false],
    ['just under half of the fullest before it', figures('2020-K1', 4), false],
    ['half of it', figures('2020-K1', 5), true],
    ['many that are not known', figures('2020-K1', 9, { value: null, reason: 'unknown' }), false],
  ])('%s', (_, added, filled) => {
    expect(computeQuarters([...figures('2019-K3', 10), ...figures('2019-K4', 6), ...added]).at(-1)).toMatchObject({
      period: '2020-K1',
      filled,
    });
  });

  it('is empty without figures of a quarter', () => {
    expect(computeQuarters(figures('2019', 4))).toEqual([]);
  });
});
