import type { Form } from '../../domain/content.ts';
import { FORMS } from '../../ui/form-labels.ts';

export type ThemeCommand =
  | { readonly type: 'form'; readonly form: Form }
  | { readonly type: 'close' }
  | { readonly type: 'walk'; readonly to: 'previous' | 'next' };

interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly defaultPrevented: boolean;
}

/** Where the focus is: text to write in takes all keys, tabs and what scrolls take the arrows. */
interface KeyPlace {
  readonly inField: boolean;
  readonly takesArrows: boolean;
  /** The person has switched single-letter keys off (WCAG 2.1.4). */
  readonly lettersOff: boolean;
}

/** '1' -> enlarge the figures, Escape -> five columns again, arrows -> the next programme; null for any other key. */
export function toThemeCommand(pressed: PressedKey, place: KeyPlace): ThemeCommand | null {
  if (pressed.defaultPrevented || pressed.ctrlKey || pressed.altKey || pressed.metaKey || pressed.shiftKey) return null;
  if (place.inField) return null;
  switch (pressed.key) {
    case 'Escape':
      return { type: 'close' };
    case 'ArrowLeft':
      return place.takesArrows ? null : { type: 'walk', to: 'previous' };
    case 'ArrowRight':
      return place.takesArrows ? null : { type: 'walk', to: 'next' };
    default: {
      const form = /^[1-5]$/.test(pressed.key) ? FORMS[Number(pressed.key) - 1] : undefined;
      return form === undefined || place.lettersOff ? null : { type: 'form', form };
    }
  }
}

/** ('ArrowRight', 'story') -> 'figures': walking through the tabs; null when the key does not walk. */
export function toNextTab(key: string, current: Form): Form | null {
  const place = FORMS.indexOf(current);
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: (place + 1) % FORMS.length,
    ArrowLeft: (place + FORMS.length - 1) % FORMS.length,
    Home: 0,
    End: FORMS.length - 1,
  };
  const next = steps[key];
  return next === undefined ? null : (FORMS[next] ?? null);
}
