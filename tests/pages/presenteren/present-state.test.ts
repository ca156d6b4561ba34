import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PresentCommand } from '../../../src/pages/presenteren/present-keys.ts';
import { applyCommand, type PresentState } from '../../../src/pages/presenteren/present-state.ts';

const START: PresentState = { index: 1, form: 'dialogue', piece: 1, isBlack: false, typed: null };
const SIZE = { items: 4, pieces: 3 };

describe('applyCommand', () => {
  it.each<[PresentCommand, Partial<PresentState>]>([
    [
      { type: 'move', to: 'next' },
      { index: 2, piece: 0 },
    ],
    [
      { type: 'move', to: 'previous' },
      { index: 0, piece: 0 },
    ],
    [
      { type: 'move', to: 'last' },
      { index: 3, piece: 0 },
    ],
    [{ type: 'piece', to: 'next' }, { piece: 2 }],
    [{ type: 'piece', to: 'previous' }, { piece: 0 }],
    [
      { type: 'form', form: 'letters' },
      { form: 'letters', piece: 0 },
    ],
    [{ type: 'form', form: 'dialogue' }, { piece: 2 }],
    [{ type: 'black' }, { isBlack: true }],
    [{ type: 'jump', typed: '3' }, { typed: '3' }],
    [
      { type: 'go', place: 4 },
      { index: 3, piece: 0, typed: null },
    ],
    [
      { type: 'go', place: 99 },
      { index: 3, piece: 0 },
    ],
    [
      { type: 'go', place: 0 },
      { index: 0, piece: 0 },
    ],
  ])('%o', (command, changes) => {
    expect(applyCommand(START, command, SIZE)).toEqual({ ...START, ...changes });
  });

  it('puts the question for a number away at any move', () => {
    const asked = { ...START, typed: '1' };
    for (const command of [
      { type: 'move', to: 'next' },
      { type: 'move', to: 'last' },
      { type: 'form', form: 'story' },
    ] as const) {
      expect(applyCommand(asked, command, SIZE).typed).toBeNull();
    }
  });

  it('begins again after the last piece', () => {
    expect(applyCommand({ ...START, piece: 2 }, { type: 'form', form: 'dialogue' }, SIZE).piece).toBe(0);
  });

  it('shows a black screen again at any move', () => {
    const black = { ...START, isBlack: true };
    expect(applyCommand(black, { type: 'black' }, SIZE).isBlack).toBe(false);
    expect(applyCommand(black, { type: 'move', to: 'next' }, SIZE).isBlack).toBe(false);
    expect(applyCommand({ ...black, index: 3 }, { type: 'move', to: 'next' }, SIZE).isBlack).toBe(false);
  });

  it('never leaves the items, whatever is pressed', () => {
    const command = fc.oneof<fc.Arbitrary<PresentCommand>[]>(
      fc.constantFrom('next', 'previous', 'first', 'last').map((to) => ({ type: 'move', to }) as const),
      fc.nat(200).map((place) => ({ type: 'go', place }) as const),
      fc.constantFrom('next', 'previous').map((to) => ({ type: 'piece', to }) as const),
    );
    fc.assert(
      fc.property(fc.array(command), fc.integer({ min: 1, max: 40 }), (commands, items) => {
        const end = commands.reduce((state, each) => applyCommand(state, each, { items, pieces: 3 }), {
          ...START,
          index: 0,
        });
        expect(end.index).toBeGreaterThanOrEqual(0);
        expect(end.index).toBeLessThan(items);
        expect(end.piece).toBeLessThan(3);
      }),
    );
  });
});
