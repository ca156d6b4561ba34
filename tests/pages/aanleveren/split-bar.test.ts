import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitBar } from '../../../src/pages/aanleveren/split-bar.ts';

describe('splitBar', () => {
  it('gives each part its share', () => {
    expect(splitBar([30, 10, 60], 104, 2, 1)).toEqual([
      { x: 0, width: 30 },
      { x: 32, width: 10 },
      { x: 44, width: 60 },
    ]);
  });

  it('never leaves the bar, and shows all that is not 0', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(1_000_000), { minLength: 3, maxLength: 3 }).filter((all) => all.some((one) => one > 0)),
        (amounts) => {
          const parts = splitBar(amounts, 1000, 4, 14);
          const ends = parts.map(({ x, width }) => x + width);
          expect(Math.max(...ends)).toBeCloseTo(1000, 6);
          expect(parts.map(({ width }) => width > 0)).toEqual(amounts.map((amount) => amount > 0));
        },
      ),
    );
  });
});
