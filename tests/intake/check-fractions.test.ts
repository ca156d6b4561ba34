import { describe, expect, test } from 'vitest';
import { codesOf, take } from './take.ts';

const file = (...values: readonly string[]): string =>
  [
    'indicator;gebied;periode;waarde',
    ...values.map((value, index) => `succes;midden-nederland;${2015 + index};${value}`),
  ].join('\n');

describe('findFractions', () => {
  test.each([
    ['all between 0 and 1', ['0,116', '0,2'], ['lijkt-op-fractie D2']],
    ['beside cells with a percent sign', ['11,6%', '0,2', '9%'], ['lijkt-op-fractie D3']],
    ['beside a share of 0', ['0', '0,2'], ['lijkt-op-fractie D3']],
    ['beside a percentage without its sign', ['11,6', '0,2'], []],
    ['small percentages with their sign', ['0,5%', '0,2%'], []],
  ])('%s', async (_, values, expected) => {
    expect(codesOf(await take(file(...values)), 'fout')).toEqual(expected);
  });
});

describe('multiplyFractions', () => {
  test('leaves what has a percent sign as it is', async () => {
    const { observations } = await take(file('11,6%', '0,2', '0,5%'), 'a.csv', { answers: { fractions: 'percent' } });
    expect(observations.map(({ value }) => value)).toEqual([11.6, 20, 0.5]);
  });
});
