import { create } from 'zustand';

export type Theme = 'light' | 'dark' | 'system';

const KEY = 'weergave';

interface ThemeState {
  readonly theme: Theme;
  readonly setTheme: (theme: Theme) => void;
  /** Takes over the choice of an earlier visit; called after hydration, so that the first drawing equals the prerendered one. */
  readonly restore: () => void;
}

export const useThemeStore = create<ThemeState>((set) => ({
  theme: 'system',
  setTheme(theme) {
    apply(theme);
    store(theme);
    set({ theme });
  },
  restore() {
    set({ theme: stored() });
  },
}));

/** Before the first drawing, so that who chose dark does not see a light page first. Touches <html> only, no component. */
export function applyStoredTheme(): void {
  apply(stored());
}

/** tokens.css follows data-theme on <html>; without it, the system. */
function apply(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

// Storage throws where cookies are blocked; then the choice lasts as long as the page.
function store(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // See above.
  }
}

function stored(): Theme {
  try {
    const value = localStorage.getItem(KEY);
    return value === 'light' || value === 'dark' ? value : 'system';
  } catch {
    return 'system';
  }
}
