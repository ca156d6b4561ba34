import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps, placeAnnotations } from '../../src/charts/place-annotations.ts';

const plot = { left: 0, right: 600, top: 0, bottom: 300 };
const wanted = (key: string, x: number, y: number) => ({ key, x, y, width: 120, height: 34 });

describe('placeAnnotations', () => {
  it('stands at the top above a low point, and at the bottom under a high one', () => {
    expect(placeAnnotations([wanted('a', 300, 250)], plot, [])[0]).toMatchObject({
      side: 'left',
      lineFrom: 0,
      lineTo: 236,
    });
    expect(placeAnnotations([wanted('a', 300, 20)], plot, [])[0]).toMatchObject({ lineFrom: 34, lineTo: 300 });
  });

  it('turns to the right where there is no room on the left', () => {
    expect(placeAnnotations([wanted('a', 60, 250)], plot, [])[0]?.side).toBe('right');
  });

  it('goes where its line crosses fewer others, and keeps out of the band', () => {
    const avoid = { lines: [60, 80], bands: [{ left: 0, right: 600, top: 60, bottom: 200 }] };
    expect(placeAnnotations([wanted('a', 300, 100)], plot, [], avoid)[0]?.box.top).toBe(266);
  });

  it('is left out when nothing is free', () => {
    expect(placeAnnotations([wanted('a', 300, 150)], plot, [plot])).toEqual([]);
  });

  it('never covers a mark, another text or the line of another text', () => {
    const place = fc.record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 300 }) });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 4 }), fc.array(place, { maxLength: 20 }), (texts, marks) => {
        const obstacles = marks.map(({ x, y }) => ({ left: x - 8, right: x + 8, top: y - 8, bottom: y + 8 }));
        const placed = placeAnnotations(
          texts.map(({ x, y }, index) => wanted(`${index}`, x, y)),
          plot,
          obstacles,
        );
        for (const [index, one] of placed.entries()) {
          expect(obstacles.some((box) => overlaps(one.box, box))).toBe(false);
          expect(placed.some((other, place) => place !== index && overlaps(one.box, other.box))).toBe(false);
          expect(one.box.left >= 0 && one.box.right <= 600 && one.box.top >= 0 && one.box.bottom <= 300).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
