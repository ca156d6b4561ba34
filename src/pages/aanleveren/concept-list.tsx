import { useState } from 'react';
import type { Concept } from '../../stores/concept-store.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import classes from './concept-list.module.css';
import { writeTime } from './write-time.ts';

interface ConceptListProps {
  readonly concepts: readonly Concept[];
  readonly onRemove: (id: string) => void;
}

/** Files that were begun and not yet published; to throw one away takes two presses. */
export function ConceptList({ concepts, onRemove }: ConceptListProps) {
  const [asked, setAsked] = useState<string | null>(null);
  return (
    <ul role="list" className={classes.list}>
      {concepts.map(({ id, name, title, changedAt }) => (
        <li key={id} className={classes.concept}>
          <div className={classes.about}>
            <strong>{title === '' ? name : title}</strong>
            <span className={classes.small}>{`${name}, het laatst gewijzigd ${writeTime(changedAt)}`}</span>
          </div>
          <div className={classes.actions}>
            <ButtonLink compact href={`/aanleveren/${id}`}>
              Verder
              <VisuallyHidden>{` met ${name}`}</VisuallyHidden>
            </ButtonLink>
            {asked === id ? (
              <>
                <Button compact onClick={() => onRemove(id)}>
                  Ja, weggooien
                </Button>
                <Button kind="quiet" compact onClick={() => setAsked(null)}>
                  Toch bewaren
                </Button>
              </>
            ) : (
              <Button kind="quiet" compact onClick={() => setAsked(id)}>
                Weggooien
                <VisuallyHidden>{` van ${name}`}</VisuallyHidden>
              </Button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
