import { describe, expect, it } from 'vitest';
import { toNextTab, toThemeCommand } from '../../../src/pages/thema/theme-keys.ts';

const FREE = { inField: false, takesArrows: false, lettersOff: false };
const press = (key: string, held: Partial<Record<'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  defaultPrevented: false,
  ...held,
});

describe('toThemeCommand', () => {
  it.each([
    ['1', { type: 'form', form: 'figures' }],
    ['3', { type: 'form', form: 'dialogue' }],
    ['5', { type: 'form', form: 'story' }],
    ['6', null],
    ['0', null],
    ['12', null],
    ['a', null],
    ['Escape', { type: 'close' }],
    ['ArrowLeft', { type: 'walk', to: 'previous' }],
    ['ArrowRight', { type: 'walk', to: 'next' }],
    ['ArrowDown', null],
  ])('%s', (key, command) => {
    expect(toThemeCommand(press(key), FREE)).toEqual(command);
  });

  it.each(['1', 'Escape', 'ArrowRight'])('does nothing in a field: %s', (key) => {
    expect(toThemeCommand(press(key), { ...FREE, inField: true })).toBeNull();
  });

  it.each(['ctrlKey', 'altKey', 'metaKey', 'shiftKey'] as const)('leaves %s to the browser', (held) => {
    expect(toThemeCommand(press('1', { [held]: true }), FREE)).toBeNull();
    expect(toThemeCommand(press('ArrowLeft', { [held]: true }), FREE)).toBeNull();
  });

  it('leaves the arrows to tabs and charts, and the digits work there', () => {
    expect(toThemeCommand(press('ArrowLeft'), { ...FREE, takesArrows: true })).toBeNull();
    expect(toThemeCommand(press('2'), { ...FREE, takesArrows: true })).toEqual({ type: 'form', form: 'letters' });
  });

  it('has digits that can be switched off, while Escape and arrows go on', () => {
    expect(toThemeCommand(press('2'), { ...FREE, lettersOff: true })).toBeNull();
    expect(toThemeCommand(press('Escape'), { ...FREE, lettersOff: true })).toEqual({ type: 'close' });
  });

  it('leaves a key that something else has taken', () => {
    expect(toThemeCommand({ ...press('Escape'), defaultPrevented: true }, FREE)).toBeNull();
  });
});

describe('toNextTab', () => {
  it.each([
    ['ArrowRight', 'figures', 'letters'],
    ['ArrowRight', 'story', 'figures'],
    ['ArrowLeft', 'figures', 'story'],
    ['Home', 'dialogue', 'figures'],
    ['End', 'dialogue', 'story'],
    ['a', 'dialogue', null],
  ] as const)('%s from %s', (key, from, to) => {
    expect(toNextTab(key, from)).toBe(to);
  });
});
