import { describe, expect, it } from 'vitest';
import { falseAlarmRate } from '../../src/domain/false-alarm-rate.ts';
import type { Reading } from '../../src/domain/reading.ts';
import { computeSignals } from '../../src/domain/signals.ts';
import { computeSpc } from '../../src/domain/spc.ts';
import { makeFigure, makeReading, makeSeries } from './reading-factory.ts';

const twenty = (last: number): number[] => [...Array.from({ length: 19 }, (_, index) => (index % 2 ? 11 : 9)), last];
const reading = (id: string, last: number, changes: Partial<Reading>): Reading =>
  makeReading(
    { id, baselinePoints: null },
    makeSeries({ values: twenty(last), limits: [4, 10, 16], variation: changes.variation ?? null }),
    changes,
  );

const READINGS = [
  reading('better', 40, { variation: 'improvement' }),
  reading('common', 10, { variation: 'common' }),
  reading('target', 10, { variation: 'common', assurance: 'fail', quarterTarget: 20 }),
  reading('further-target', 10, { variation: 'common', assurance: 'fail', quarterTarget: 30 }),
  reading('worse', 18, { variation: 'concern' }),
  reading('neutral', 30, { variation: 'neutral-high' }),
  reading('much-worse', 0, { variation: 'concern', assurance: 'fail', quarterTarget: 20 }),
  reading('better-but-short', 30, { variation: 'improvement', assurance: 'fail', quarterTarget: 60 }),
  reading('trial', 90, { variation: null, limitation: 'trial' }),
  makeReading({ id: 'year' }, makeFigure({ now: 3 })),
];

describe('computeSignals', () => {
  const found = computeSignals(READINGS);

  it('orders by what asks for talk, the strongest first', () => {
    expect(found.signals.map(({ indicator }) => indicator.id)).toEqual([
      'much-worse',
      'worse',
      'better-but-short',
      'further-target',
      'target',
      'neutral',
      'better',
    ]);
  });

  it('counts each once', () => {
    expect(found).toMatchObject({ concern: 2, targetOut: 3, improvement: 1, of: 8 });
    expect(found.expectedFalse).toBeCloseTo(8 * 0.0131, 10);
  });

  it('expects nothing of nothing', () => {
    expect(computeSignals([])).toEqual({
      signals: [],
      concern: 0,
      improvement: 0,
      targetOut: 0,
      of: 0,
      expectedFalse: 0,
    });
  });
});

describe('falseAlarmRate', () => {
  it.each([
    [13, null, 0.0105],
    [18, null, 0.0126],
    [20, null, 0.0131],
    [90, null, 0.0154],
    [13, 12, 0.0263],
    [20, 12, 0.0587],
    [40, 12, 0.0587],
    [14, 20, 0.01103],
  ])('%s points, baseline %s', (points, baseline, rate) => {
    expect(falseAlarmRate(points, baseline)).toBeCloseTo(rate, 5);
  });

  it('gives about ten false signals for 39 municipalities and 20 indicators', () => {
    expect(39 * 20 * falseAlarmRate(20, null)).toBeCloseTo(10.2, 1);
  });

  it.each([
    [20, undefined],
    [20, 12],
  ])('is what a simulation of %s points with baseline %s finds', (points, baselinePoints) => {
    const random = mulberry32(39);
    const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const runs = 2000;
    let flagged = 0;
    for (let run = 0; run < runs; run += 1) {
      const values = Array.from({ length: points }, normal);
      if (computeSpc(values, { direction: 'lower', baselinePoints }).variation !== 'common') flagged += 1;
    }
    const rate = falseAlarmRate(points, baselinePoints ?? null);
    // Three standard errors of the simulation.
    expect(Math.abs(flagged / runs - rate)).toBeLessThan(3 * Math.sqrt((rate * (1 - rate)) / runs));
  });
});

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
