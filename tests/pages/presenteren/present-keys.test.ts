import { describe, expect, it } from 'vitest';
import { type PresentCommand, toPresentCommand } from '../../../src/pages/presenteren/present-keys.ts';

const FREE = { inField: false, onControl: false, lettersOff: false, typed: null };
const press = (key: string, held: Partial<Record<'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  defaultPrevented: false,
  ...held,
});

describe('toPresentCommand', () => {
  it.each<[string, PresentCommand | null]>([
    ['ArrowRight', { type: 'move', to: 'next' }],
    ['PageDown', { type: 'move', to: 'next' }],
    [' ', { type: 'move', to: 'next' }],
    ['ArrowLeft', { type: 'move', to: 'previous' }],
    ['PageUp', { type: 'move', to: 'previous' }],
    ['Home', { type: 'move', to: 'first' }],
    ['End', { type: 'move', to: 'last' }],
    ['ArrowDown', { type: 'piece', to: 'next' }],
    ['ArrowUp', { type: 'piece', to: 'previous' }],
    ['Escape', { type: 'leave' }],
    ['1', { type: 'form', form: 'figures' }],
    ['5', { type: 'form', form: 'story' }],
    ['6', null],
    ['b', { type: 'black' }],
    ['B', { type: 'black' }],
    ['.', { type: 'black' }],
    ['f', { type: 'full' }],
    ['g', { type: 'jump', typed: '' }],
    ['x', null],
    ['Tab', null],
  ])('%s', (key, command) => {
    expect(toPresentCommand(press(key), FREE)).toEqual(command);
  });

  it('walks back with Shift and Space', () => {
    expect(toPresentCommand(press(' ', { shiftKey: true }), FREE)).toEqual({ type: 'move', to: 'previous' });
  });

  it.each(['ctrlKey', 'altKey', 'metaKey'] as const)('leaves %s to the browser', (held) => {
    for (const key of ['ArrowRight', 'b', '1']) expect(toPresentCommand(press(key, { [held]: true }), FREE)).toBeNull();
  });

  it.each(['b', '1', 'ArrowRight', ' '])('does nothing in a field: %s', (key) => {
    expect(toPresentCommand(press(key), { ...FREE, inField: true })).toBeNull();
  });

  it('leaves Space to the button that has the focus', () => {
    expect(toPresentCommand(press(' '), { ...FREE, onControl: true })).toBeNull();
  });

  it.each(['b', '.', 'f', 'g', '1'])('does nothing when keys of one character are off: %s', (key) => {
    expect(toPresentCommand(press(key), { ...FREE, lettersOff: true })).toBeNull();
  });

  it.each<[string, string, PresentCommand | null]>([
    ['', '1', { type: 'jump', typed: '1' }],
    ['1', '2', { type: 'jump', typed: '12' }],
    ['123', '4', { type: 'jump', typed: '123' }],
    ['12', 'Backspace', { type: 'jump', typed: '1' }],
    ['12', 'Enter', { type: 'go', place: 12 }],
    ['', 'Enter', { type: 'jump', typed: null }],
    ['12', 'Escape', { type: 'jump', typed: null }],
    ['12', 'PageDown', { type: 'move', to: 'next' }],
    ['12', 'b', { type: 'black' }],
    ['12', 'x', null],
  ])('after G and "%s": %s', (typed, key, command) => {
    expect(toPresentCommand(press(key), { ...FREE, typed })).toEqual(command);
  });
});
