import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../src/charts/place-labels.ts';

const column = { top: 0, bottom: 100, lineHeight: 16 };
const label = (key: string, y: number, priority = 1) => ({ key, y, priority });

describe('placeLabels', () => {
  it('leaves labels where they want to be when they do not touch', () => {
    expect([...placeLabels([label('a', 20), label('b', 60)], column)]).toEqual([
      ['a', 20],
      ['b', 60],
    ]);
  });

  it('moves two that touch by the same distance, and back inside the column', () => {
    expect([...placeLabels([label('a', 50), label('b', 54)], column)]).toEqual([
      ['a', 44],
      ['b', 60],
    ]);
    expect([...placeLabels([label('a', 99), label('b', 99, 2)], column)]).toEqual([
      ['b', 76],
      ['a', 92],
    ]);
  });

  it('leaves out the least important when there is no room for all', () => {
    const labels = Array.from({ length: 8 }, (_, index) => label(`${index}`, 50, index));
    expect([...placeLabels(labels, column).keys()].sort()).toEqual(['2', '3', '4', '5', '6', '7']);
  });

  it('never overlaps, never leaves the column and keeps the order, for any labels', () => {
    const wanted = fc.record({
      y: fc.double({ min: -50, max: 400, noNaN: true }),
      priority: fc.integer({ min: 0, max: 5 }),
    });
    fc.assert(
      fc.property(fc.array(wanted, { maxLength: 12 }), fc.integer({ min: 16, max: 300 }), (labels, bottom) => {
        const keyed = labels.map((one, index) => ({ ...one, key: `${index}` }));
        const placed = [...placeLabels(keyed, { top: 0, bottom, lineHeight: 16 })];
        const wantedOf = (key: string) => keyed.find((one) => one.key === key)?.y ?? 0;
        placed.forEach(([key, y], index) => {
          expect(y - 8).toBeGreaterThanOrEqual(-1e-6);
          expect(y + 8).toBeLessThanOrEqual(bottom + 1e-6);
          const next = placed[index + 1];
          if (!next) return;
          expect(next[1] - y).toBeGreaterThanOrEqual(16 - 1e-6);
          expect(wantedOf(next[0])).toBeGreaterThanOrEqual(wantedOf(key));
        });
        expect(placed.length).toBe(Math.min(labels.length, Math.floor(bottom / 16)));
      }),
      { numRuns: 1000 },
    );
  });
});
