import type { Form } from '../../domain/content.ts';
import type { PresentCommand } from './present-keys.ts';

/** Where a presentation stands. */
export interface PresentState {
  /** From 0. */
  readonly index: number;
  readonly form: Form;
  /** Which piece of the form, from 0. */
  readonly piece: number;
  readonly isBlack: boolean;
  readonly typed: string | null;
}

export interface PresentSize {
  readonly items: number;
  /** Of the form that stands there now. */
  readonly pieces: number;
}

/** The state after a command; one that changes nothing gives the same object. A black screen shows itself again on any move. */
export function applyCommand(state: PresentState, command: PresentCommand, size: PresentSize): PresentState {
  switch (command.type) {
    case 'move':
      return toItem(state, targetOf(command.to, state.index, size.items), size);
    case 'go':
      return toItem(state, command.place - 1, size);
    case 'piece':
      return toPiece(state, state.piece + (command.to === 'next' ? 1 : -1), size);
    case 'form':
      if (command.form !== state.form) return { ...state, form: command.form, piece: 0, isBlack: false, typed: null };
      return { ...state, piece: size.pieces === 0 ? 0 : (state.piece + 1) % size.pieces, isBlack: false };
    case 'black':
      return { ...state, isBlack: !state.isBlack };
    case 'jump':
      return { ...state, typed: command.typed, isBlack: false };
    case 'full':
    case 'leave':
      return state;
  }
}

function targetOf(to: 'next' | 'previous' | 'first' | 'last', index: number, items: number): number {
  return { next: index + 1, previous: index - 1, first: 0, last: items - 1 }[to];
}

/** A number beyond the ends stops at the end. */
function toItem(state: PresentState, wanted: number, { items }: PresentSize): PresentState {
  const index = Math.min(Math.max(0, wanted), Math.max(0, items - 1));
  if (index === state.index) return { ...state, isBlack: false, typed: null };
  return { ...state, index, piece: 0, isBlack: false, typed: null };
}

function toPiece(state: PresentState, wanted: number, { pieces }: PresentSize): PresentState {
  const piece = Math.min(Math.max(0, wanted), Math.max(0, pieces - 1));
  return { ...state, piece, isBlack: false };
}
