import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walkGrid } from '../../../src/pages/aanleveren/walk-grid.ts';

const KEYS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'];

describe('walkGrid', () => {
  it.each([
    ['ArrowUp', { row: 0, column: 1 }],
    ['ArrowDown', { row: 2, column: 1 }],
    ['ArrowLeft', { row: 1, column: 0 }],
    ['ArrowRight', { row: 1, column: 2 }],
    ['Home', { row: 1, column: 0 }],
    ['End', { row: 1, column: 3 }],
    ['Tab', null],
  ])('%s', (key, to) => expect(walkGrid({ row: 1, column: 1 }, key, 3, 4)).toEqual(to));

  it('stays in the table', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...KEYS), { maxLength: 40 }), (keys) => {
        const end = keys.reduce((place, key) => walkGrid(place, key, 3, 4) ?? place, { row: 0, column: 0 });
        expect(end.row >= 0 && end.row < 3 && end.column >= 0 && end.column < 4).toBe(true);
      }),
    );
  });
});
