import { Button } from '../../ui/button.tsx';
import { Part } from '../aanleveren/part.tsx';
import type { Removal } from './content-form.ts';
import classes from './content-page.module.css';
import type { DraftAnswers } from './draft-answers.ts';

interface RemovalSectionProps {
  readonly removal: Removal;
  readonly intent: DraftAnswers['intent'];
  readonly onIntent: (intent: DraftAnswers['intent']) => void;
}

/** How this is taken away, and what happens then; nothing happens before it is published. */
export function RemovalSection({ removal, intent, onIntent }: RemovalSectionProps) {
  return (
    <Part id="weghalen" title={removal.label}>
      <div className={classes.removal}>
        <p>{removal.explain}</p>
        {intent === 'change' ? (
          <Button onClick={() => onIntent('remove')}>{removal.label}</Button>
        ) : (
          <>
            <p role="status">
              <strong>Klaar om te publiceren.</strong> Pas als u op Publiceren klikt, gebeurt het.
            </p>
            <Button onClick={() => onIntent('change')}>Toch niet</Button>
          </>
        )}
      </div>
    </Part>
  );
}
