import { describe, expect, it } from 'vitest';
import { findUndoing, isInEffect, rootOf } from '../../src/domain/is-in-effect.ts';

/** [3, 2] is publication 3 that takes 2 back; newest first, as the store tells it. */
const historyOf = (...undoings: readonly (readonly [number, number])[]) =>
  [{ id: 1, undoes: null }, { id: 2, undoes: null }, ...undoings.map(([id, undoes]) => ({ id, undoes }))].toReversed();

const CASES = [
  ['nobody took it back', historyOf(), true],
  ['it was taken back', historyOf([3, 2]), false],
  ['it was applied again', historyOf([3, 2], [4, 3]), true],
  ['what applied it again was taken back', historyOf([3, 2], [4, 3], [5, 4]), false],
  ['it was taken back a second time', historyOf([3, 2], [4, 3], [5, 2]), false],
  ['another was taken back', historyOf([3, 1]), true],
] as const;

describe('isInEffect', () => {
  it.each(CASES)('%s', (_, history, isHeld) => {
    expect(isInEffect(history, 2)).toBe(isHeld);
  });
});

describe('rootOf', () => {
  it.each([
    [2, 2],
    [3, 2],
    [4, 2],
    [9, 9],
  ])('%d began with %d', (id, root) => {
    expect(rootOf(historyOf([3, 2], [4, 3]), id)).toBe(root);
  });
});

describe('findUndoing', () => {
  it.each<[string, readonly (readonly [number, number])[], number, number | null]>([
    ['one that holds', [], 2, null],
    ['one that was taken back', [[3, 2]], 2, 3],
    ['what took it back', [[3, 2]], 3, null],
    [
      'what took it back, when it was applied again',
      [
        [3, 2],
        [4, 3],
      ],
      3,
      4,
    ],
    [
      'what applied it again, when it was taken back a second time',
      [
        [3, 2],
        [4, 3],
        [5, 2],
      ],
      4,
      5,
    ],
    [
      'one that was applied again',
      [
        [3, 2],
        [4, 3],
      ],
      2,
      null,
    ],
  ])('%s', (_, undoings, id, by) => {
    expect(findUndoing(historyOf(...undoings), id)).toBe(by);
  });
});
