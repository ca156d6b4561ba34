import { useState } from 'react';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import classes from './concept-list.module.css';
import { writeTime } from './write-time.ts';

export interface ListedConcept {
  readonly id: string;
  readonly title: string;
  /** What stands under the title, before the time: the name of a file, a kind of text. */
  readonly about: string;
  /** How the buttons call it. */
  readonly name: string;
  readonly href: string;
  readonly changedAt: string;
}

interface ConceptListProps {
  readonly concepts: readonly ListedConcept[];
  readonly onRemove: (id: string) => void;
}

/** What was begun and not yet published; to throw one away takes two presses. */
export function ConceptList({ concepts, onRemove }: ConceptListProps) {
  const [asked, setAsked] = useState<string | null>(null);
  return (
    <ul role="list" className={classes.list}>
      {concepts.map(({ id, title, about, name, href, changedAt }) => (
        <li key={id} className={classes.concept}>
          <div className={classes.about}>
            <strong>{title}</strong>
            <span className={classes.small}>{`${about}, het laatst gewijzigd ${writeTime(changedAt)}`}</span>
          </div>
          <div className={classes.actions}>
            <ButtonLink compact href={href}>
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
