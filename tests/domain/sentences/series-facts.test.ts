import { describe, expect, it } from 'vitest';
import { computeSeriesFacts, isSignal } from '../../../src/domain/sentences/series-facts.ts';
import { makeReading, makeSeries } from '../reading-factory.ts';

type Values = readonly (number | null)[];
const facts = (values: Values, rebaseAt: number[] = [], limits: [number, number, number] = [30, 50, 70]) =>
  computeSeriesFacts(makeReading({}, makeSeries({ values, limits, side: 'high' }), { rebaseAt }));

describe('computeSeriesFacts', () => {
  it.each<[Values, number, number]>([
    [[51, 52, 53], 3, 2],
    [[49, 52, 53], 2, 2],
    [[52, 50, 53], 1, 1],
    [[53, 52, 51], 3, 2],
    [[51, null, 52], 2, 1],
    [[51, 52, 52], 3, 0],
    [[51, 52, 50], 0, 1],
    [[51], 1, 0],
  ])('%j: %i on one side, %i steps', (values, sameSide, steps) => {
    expect(facts(values)).toMatchObject({ sameSide, steps });
  });

  it('starts anew at the last rebase', () => {
    expect(facts([51, 52, 53, 54, 55], [1, 3])).toMatchObject({ sameSide: 2, steps: 1, measured: 2 });
    expect(facts([51, 52, null], [2])).toBeNull();
  });

  it('takes the last measured quarter, not a gap', () => {
    expect(facts([51, 64, null])).toMatchObject({ value: 64, nearLimit: 1, observation: { period: '2019-K3' } });
  });

  it('names the quarters that the limits rest on: the first twelve measured, or all there are', () => {
    expect(facts(Array.from({ length: 20 }, () => 51))?.reference).toEqual({
      from: '2015-K1',
      to: '2017-K4',
      count: 12,
    });
    expect(facts([51, 52, 53])?.reference).toEqual({ from: '2019-K2', to: '2019-K4', count: 3 });
  });

  it('draws no limit below 0 of what is never negative', () => {
    expect(facts([3, 4], [], [-5, 4, 13])?.lower).toBe(0);
    expect(facts([-3, 4], [], [-5, 4, 13])?.lower).toBe(-5);
  });

  it('is null without a series', () => {
    expect(computeSeriesFacts(makeReading({}))).toBeNull();
  });
});

describe('isSignal', () => {
  it.each([
    [null, false],
    ['common', false],
    ['concern', true],
    ['neutral-low', true],
  ] as const)('%s: %s', (variation, expected) => {
    expect(isSignal(makeReading({}, { variation }))).toBe(expected);
  });
});
