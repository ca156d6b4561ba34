// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { applyStoredTheme } from '../../src/stores/stored-theme.ts';
import { useThemeStore } from '../../src/stores/theme-store.ts';

const onPage = () => document.documentElement.dataset.theme;

beforeEach(() => {
  localStorage.clear();
  delete document.documentElement.dataset.theme;
  useThemeStore.setState({ theme: 'system' });
});
afterEach(() => vi.restoreAllMocks());

describe('useThemeStore', () => {
  test.each([
    ['dark', 'dark', 'dark'],
    ['light', 'light', 'light'],
    ['system', undefined, null],
  ] as const)('%s shows on the page and is kept', (theme, shown, kept) => {
    useThemeStore.getState().setTheme('dark');
    useThemeStore.getState().setTheme(theme);
    expect([onPage(), localStorage.getItem('weergave')]).toEqual([shown, kept]);
  });

  test('the first state is the system, whatever was kept: it equals the prerendered page', () => {
    localStorage.setItem('weergave', 'dark');
    expect(useThemeStore.getState().theme).toBe('system');
    applyStoredTheme();
    expect([onPage(), useThemeStore.getState().theme]).toEqual(['dark', 'system']);
    useThemeStore.getState().restore();
    expect(useThemeStore.getState().theme).toBe('dark');
  });

  test('what is kept but no theme is no theme', () => {
    localStorage.setItem('weergave', 'paars');
    applyStoredTheme();
    expect(onPage()).toBeUndefined();
  });

  test('a browser that keeps nothing still turns dark', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('no storage');
    });
    useThemeStore.getState().setTheme('dark');
    expect(onPage()).toBe('dark');
  });
});
