import { useEffect } from 'react';
import { useKeySettings } from '../../stores/key-settings.ts';
import { FIELDS, isInside } from '../../ui/is-inside.ts';
import { type PresentCommand, toPresentCommand } from './present-keys.ts';

const CONTROLS = 'a[href], button';

/** Hands the keys of the presenter and of a clicker to run. */
export function usePresentKeys(typed: string | null, run: (command: PresentCommand) => void): void {
  const { lettersOff, restore } = useKeySettings();
  useEffect(restore, [restore]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target } = event;
      const command = toPresentCommand(event, {
        inField: isInside(target, FIELDS),
        onControl: isInside(target, CONTROLS),
        lettersOff,
        typed,
      });
      if (command === null) return;
      event.preventDefault();
      run(command);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [run, typed, lettersOff]);
}
