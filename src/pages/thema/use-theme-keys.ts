import { useEffect } from 'react';
import { useKeySettings } from '../../stores/key-settings.ts';
import { FIELDS, isInside } from '../../ui/is-inside.ts';
import { type ThemeCommand, toThemeCommand } from './theme-keys.ts';

const ARROW_USERS =
  '[role="tablist"], [role="application"], [role="slider"], [role="listbox"], [role="menu"], [tabindex="0"]';

/** Hands the keys of the screen to run; pass a stable function. */
export function useThemeKeys(run: (command: ThemeCommand) => void): void {
  const lettersOff = useKeySettings((state) => state.lettersOff);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]')) return;
      const { target } = event;
      const command = toThemeCommand(event, {
        inField: isInside(target, FIELDS),
        takesArrows: isInside(target, ARROW_USERS),
        lettersOff,
      });
      if (command === null) return;
      if (command.type !== 'close') event.preventDefault();
      run(command);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [run, lettersOff]);
}
