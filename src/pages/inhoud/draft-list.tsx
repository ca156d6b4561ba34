import { useState } from 'react';
import type { Draft } from '../../stores/draft-store.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { writeTime } from '../aanleveren/write-time.ts';
import { describeDraft } from './describe-draft.ts';
import classes from './draft-list.module.css';

interface DraftListProps {
  readonly drafts: readonly Draft[];
  readonly onRemove: (id: string) => void;
}

/** What was begun and not yet published; to throw one away takes two presses. */
export function DraftList({ drafts, onRemove }: DraftListProps) {
  const [asked, setAsked] = useState<string | null>(null);
  return (
    <ul role="list" className={classes.list}>
      {drafts.map((draft) => {
        const { id, changedAt } = draft;
        const { title, kind } = describeDraft(draft);
        return (
          <li key={id} className={classes.draft}>
            <div className={classes.about}>
              <strong>{title}</strong>
              <span className={classes.small}>{`${kind}, het laatst gewijzigd ${writeTime(changedAt)}`}</span>
            </div>
            <div className={classes.actions}>
              <ButtonLink compact href={id}>
                Verder
                <VisuallyHidden>{` met ${title}`}</VisuallyHidden>
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
                  <VisuallyHidden>{` van ${title}`}</VisuallyHidden>
                </Button>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
