import type { Form } from '../../domain/content.ts';
import { FORMS } from '../../ui/form-labels.ts';

export type PresentCommand =
  | { readonly type: 'move'; readonly to: 'next' | 'previous' | 'first' | 'last' }
  | { readonly type: 'piece'; readonly to: 'next' | 'previous' }
  | { readonly type: 'form'; readonly form: Form }
  | { readonly type: 'black' | 'full' | 'leave' }
  /** The number typed so far after G; null puts the question away. */
  | { readonly type: 'jump'; readonly typed: string | null }
  | { readonly type: 'go'; readonly place: number };

interface PressedKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly defaultPrevented: boolean;
}

interface KeyState {
  readonly inField: boolean;
  /** On a button or link Space and Enter press that. */
  readonly onControl: boolean;
  /** Keys of one character are switched off (WCAG 2.1.4). */
  readonly lettersOff: boolean;
  /** What was typed after G; null when nobody asked. */
  readonly typed: string | null;
}

type Moves = Readonly<Record<string, PresentCommand>>;

const MOVES: Moves = {
  ArrowRight: { type: 'move', to: 'next' },
  PageDown: { type: 'move', to: 'next' },
  ArrowLeft: { type: 'move', to: 'previous' },
  PageUp: { type: 'move', to: 'previous' },
  Home: { type: 'move', to: 'first' },
  End: { type: 'move', to: 'last' },
  ArrowDown: { type: 'piece', to: 'next' },
  ArrowUp: { type: 'piece', to: 'previous' },
  Escape: { type: 'leave' },
};
const LETTERS: Moves = {
  b: { type: 'black' },
  '.': { type: 'black' },
  f: { type: 'full' },
  g: { type: 'jump', typed: '' },
};
const MOST_DIGITS = 3;

/** What a key does while presenting; null for a key that is not ours. */
export function toPresentCommand(pressed: PressedKey, state: KeyState): PresentCommand | null {
  const { key, shiftKey } = pressed;
  if (pressed.defaultPrevented || pressed.ctrlKey || pressed.altKey || pressed.metaKey || state.inField) return null;
  const jump = state.typed === null ? null : toJumpCommand(key, state.typed);
  if (jump !== null) return jump;
  if (key === ' ' && !state.onControl) return { type: 'move', to: shiftKey ? 'previous' : 'next' };
  const move = shiftKey ? undefined : MOVES[key];
  if (move !== undefined) return move;
  if (state.lettersOff || key.length !== 1) return null;
  const form = /^[1-5]$/.test(key) ? FORMS[Number(key) - 1] : undefined;
  return form === undefined ? (LETTERS[key.toLowerCase()] ?? null) : { type: 'form', form };
}

/** After G: digits, Backspace, Enter to go, Escape to put it away; null for any other key, which does what it always does. */
function toJumpCommand(key: string, typed: string): PresentCommand | null {
  if (/^\d$/.test(key)) return { type: 'jump', typed: (typed + key).slice(0, MOST_DIGITS) };
  if (key === 'Backspace') return { type: 'jump', typed: typed.slice(0, -1) };
  if (key === 'Escape') return { type: 'jump', typed: null };
  if (key === 'Enter') return typed === '' ? { type: 'jump', typed: null } : { type: 'go', place: Number(typed) };
  return null;
}
