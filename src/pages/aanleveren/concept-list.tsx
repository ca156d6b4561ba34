import { ButtonLink } from '../../ui/button.tsx';
import { TwoStepButton } from '../../ui/two-step-button.tsx';
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
            <TwoStepButton
              kind="quiet"
              label="Weggooien"
              about={` van ${name}`}
              confirm="Ja, weggooien"
              cancel="Toch bewaren"
              onConfirm={() => onRemove(id)}
            />
          </div>
        </li>
      ))}
    </ul>
  );
}
