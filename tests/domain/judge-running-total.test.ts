import { describe, expect, it } from 'vitest';
import { judgeSeries } from '../../src/domain/judge-series.ts';
import { addQuarters } from '../../src/domain/period-math.ts';
import { makeIndicator, makeObservation } from './reading-factory.ts';

const rising = Array.from({ length: 20 }, (_, index) => makeObservation(addQuarters('2015-K1', index), index * 2));

describe('judgeSeries of a count of municipalities', () => {
  it.each([
    ['a part of the municipalities has no limits', 'municipalities', 'running-total'],
    ['the same rise of something else has', null, null],
  ] as const)('%s', (_, partOf, limitation) => {
    const indicator = makeIndicator({ kind: 'stock', partOf });
    const judged = judgeSeries({ indicator, quarters: rising, rebaseAt: [], quarterTarget: null });
    expect(judged.limitation).toBe(limitation);
    expect(judged.variation === null).toBe(partOf !== null);
    expect(judged.spc?.points[19]?.upper === null).toBe(partOf !== null);
  });
});
