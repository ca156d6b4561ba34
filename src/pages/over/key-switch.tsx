import { useKeySettings } from '../../stores/key-settings.ts';
import { Button } from '../../ui/button.tsx';

/** Switches the keys of one character off and on for this browser (WCAG 2.1.4). */
export function KeySwitch() {
  const { lettersOff, setLettersOff } = useKeySettings();
  return (
    <p>
      <Button aria-pressed={!lettersOff} onClick={() => setLettersOff(!lettersOff)}>
        Toetsen van één teken (/, P en 1 tot en met 5, en in de vergadermodus ook B, F en G)
      </Button>{' '}
      {lettersOff ? 'Ze staan uit.' : 'Ze staan aan.'}
    </p>
  );
}
