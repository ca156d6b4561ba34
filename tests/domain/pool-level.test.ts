import { describe, expect, it } from 'vitest';
import type { IndicatorKind } from '../../src/domain/indicator.ts';
import { type LevelPart, poolLevel } from '../../src/domain/pool-level.ts';
import { makeShare } from './funnel-factory.ts';
import { makeObservation } from './reading-factory.ts';

const part = (observation: LevelPart['observation'], inhabitants: number | null = 1000): LevelPart => ({
  observation,
  inhabitants,
});
const count = (value: number | null, inhabitants?: number | null) => part(makeObservation('2019', value), inhabitants);

describe('poolLevel', () => {
  it.each<[string, IndicatorKind, LevelPart[], number | null]>([
    ['a count per 1.000 of all together', 'count', [count(10, 1000), count(10, 9000)], 2],
    ['a count without inhabitants', 'count', [count(10, 1000), count(10, null)], null],
    ['shares by their parts', 'share', [part(makeShare(1, 10)), part(makeShare(29, 90))], 30],
    ['a share of 14', 'share', [part(makeShare(7, 14))], null],
    ['a mean as it is', 'mean', [count(4.2)], 4.2],
    ['a stock', 'stock', [count(4)], null],
    ['a missing part', 'count', [count(10), count(null)], null],
    ['a value beside a reason', 'count', [part(makeObservation('2019', 3, { reason: 'small' }))], null],
    ['nothing', 'count', [], null],
  ])('%s', (_, kind, parts, level) => {
    expect(poolLevel(parts, { kind })).toBe(level);
  });
});
