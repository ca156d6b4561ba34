import { create } from 'zustand';

const KEY = 'sneltoetsen';

interface KeySettings {
  /** Keys of one letter or digit do nothing: who speaks to the computer would set them off unasked (WCAG 2.1.4). */
  readonly lettersOff: boolean;
  readonly setLettersOff: (off: boolean) => void;
  /** Takes over the choice of an earlier visit; called after hydration. */
  readonly restore: () => void;
}

export const useKeySettings = create<KeySettings>((set) => ({
  lettersOff: false,
  setLettersOff(lettersOff) {
    store(lettersOff);
    set({ lettersOff });
  },
  restore() {
    set({ lettersOff: stored() });
  },
}));

// Storage throws where cookies are blocked; then the choice lasts as long as the page.
function store(off: boolean): void {
  try {
    if (off) localStorage.setItem(KEY, 'uit');
    else localStorage.removeItem(KEY);
  } catch {
    // See above.
  }
}

function stored(): boolean {
  try {
    return localStorage.getItem(KEY) === 'uit';
  } catch {
    return false;
  }
}
