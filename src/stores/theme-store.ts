import { create } from 'zustand';
import { applyTheme, readStoredTheme, storeTheme, type Theme } from './stored-theme.ts';

interface ThemeState {
  readonly theme: Theme;
  readonly setTheme: (theme: Theme) => void;
  /** Takes over the choice of an earlier visit; called after hydration, so that the first drawing equals the prerendered one. */
  readonly restore: () => void;
}

export const useThemeStore = create<ThemeState>((set) => ({
  theme: 'system',
  setTheme(theme) {
    applyTheme(theme);
    storeTheme(theme);
    set({ theme });
  },
  restore() {
    set({ theme: readStoredTheme() });
  },
}));
