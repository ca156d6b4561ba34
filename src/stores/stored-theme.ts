export type Theme = 'light' | 'dark' | 'system';

const KEY = 'weergave';

/** Before the first drawing, so that who chose dark does not see a light page first. Touches <html> only, no component. */
export function applyStoredTheme(): void {
  applyTheme(readStoredTheme());
}

/** tokens.css follows data-theme on <html>; without it, the system. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** Storage throws where cookies are blocked; then the choice lasts as long as the page. */
export function storeTheme(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // See above.
  }
}

export function readStoredTheme(): Theme {
  try {
    const value = localStorage.getItem(KEY);
    return value === 'light' || value === 'dark' ? value : 'system';
  } catch {
    return 'system';
  }
}
