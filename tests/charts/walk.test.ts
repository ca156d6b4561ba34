import { describe, expect, it } from 'vitest';
import { computeLineStep, computeWalk } from '../../src/charts/walk-points.ts';
import { computeTileWalk } from '../../src/charts/walk-tiles.ts';

describe('computeWalk', () => {
  it.each([
    ['ArrowRight', null, 0],
    ['ArrowLeft', null, 19],
    ['ArrowRight', 3, 4],
    ['ArrowLeft', 3, 2],
    ['ArrowRight', 19, 19],
    ['ArrowLeft', 0, 0],
    ['Home', 7, 0],
    ['End', null, 19],
    ['PageUp', 7, 9],
    ['PageDown', 7, 5],
    ['PageUp', 19, 19],
    ['Escape', 7, 'leave'],
    ['Escape', null, null],
    ['Tab', 7, null],
    ['a', 7, null],
  ])('%s at %s: %s', (key, index, next) => {
    expect(computeWalk(key, index, 20)).toBe(next);
  });

  it('does nothing without points', () => {
    expect(computeWalk('ArrowRight', null, 0)).toBeNull();
  });
});

describe('computeLineStep', () => {
  it.each([
    ['ArrowDown', null, 3, 0],
    ['ArrowUp', null, 3, 2],
    ['ArrowDown', 0, 3, 1],
    ['ArrowDown', 2, 3, 2],
    ['ArrowUp', 0, 3, 0],
    ['ArrowRight', 0, 3, null],
    // A chart of one line leaves the key to the page, which scrolls.
    ['ArrowDown', 0, 1, null],
  ])('%s at line %s of %i: %s', (key, line, lines, next) => {
    expect(computeLineStep(key, line, lines)).toBe(next);
  });
});

describe('computeTileWalk', () => {
  //  0 1
  //    2   3
  //  4
  const tiles = [
    { column: 0, row: 0 },
    { column: 1, row: 0 },
    { column: 1, row: 1 },
    { column: 3, row: 1 },
    { column: 0, row: 2 },
  ];
  it.each([
    ['ArrowRight', null, 0],
    ['ArrowRight', 0, 1],
    ['ArrowDown', 1, 2],
    ['ArrowRight', 2, 3],
    ['ArrowDown', 0, 4],
    ['ArrowUp', 4, 0],
    ['ArrowUp', 0, 0],
    ['End', 0, 4],
    ['Escape', 2, 'leave'],
    ['Tab', 2, null],
  ])('%s at %s: %s', (key, index, next) => {
    expect(computeTileWalk(key, index, tiles)).toBe(next);
  });

  it('reaches every tile from every tile by arrows alone', () => {
    const reached = new Set([0]);
    for (const from of reached) {
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
        const next = computeTileWalk(key, from, tiles);
        if (typeof next === 'number') reached.add(next);
      }
    }
    expect(reached.size).toBe(tiles.length);
  });
});
