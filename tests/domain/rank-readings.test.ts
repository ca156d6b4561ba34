import { describe, expect, it } from 'vitest';
import { rankReadings } from '../../src/domain/rank-readings.ts';
import type { Reading } from '../../src/domain/reading.ts';
import { makeReading, makeSeries } from './reading-factory.ts';

const quiet = (id: string, attention: Reading['attention']) => makeReading({ id }, { attention });
const alarming = (id: string, last: number) =>
  makeReading(
    { id },
    makeSeries({ values: [10, 10, 10, last], limits: [5, 10, 15], variation: 'concern', rule: 'beyond-limit' }),
    { attention: 'discuss' },
  );
const order = (readings: readonly Reading[]) => rankReadings(readings).map(({ indicator }) => indicator.id);

describe('rankReadings', () => {
  it('puts what asks for talk first and what has no figure last', () => {
    const readings = [quiet('a', 'no-figure'), quiet('b', 'on-course'), quiet('c', 'follow'), quiet('d', 'discuss')];
    expect(order(readings)).toEqual(['d', 'c', 'b', 'a']);
  });

  it('puts the strongest signal first among what asks for talk', () => {
    expect(order([alarming('weak', 16), quiet('target', 'discuss'), alarming('strong', 40)])).toEqual([
      'strong',
      'weak',
      'target',
    ]);
  });

  it('keeps the order of equals', () => {
    expect(order([quiet('b', 'follow'), quiet('a', 'follow')])).toEqual(['b', 'a']);
  });
});
