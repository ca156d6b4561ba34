import type { Form } from '../../domain/content.ts';
import type { Reading } from '../../domain/reading.ts';
import { uncapitalise } from '../../domain/format-nl.ts';
import { FORM_LABELS, FORMS } from '../../ui/form-labels.ts';
import { FormMark } from '../../ui/form-mark.tsx';
import { KeyCap } from '../../ui/key-cap.tsx';
import type { PresentCommand } from './present-keys.ts';
import type { PresentedTalk } from './presented-talk.ts';
import classes from './stage-foot.module.css';

interface StageFootProps {
  readonly form: Form;
  readonly next: Reading | null;
  readonly isFirst: boolean;
  readonly panels: PresentedTalk['panels'];
  readonly run: (command: PresentCommand) => void;
}

const LONGEST_NEXT = 15;

/** Help for the presenter: every key is a button too, for who has a mouse, a finger or switched the keys off. */
export function StageFoot({ form, next, isFirst, panels, run }: StageFootProps) {
  return (
    <footer className={classes.foot} aria-label="Toetsen">
      <button type="button" aria-disabled={isFirst} onClick={() => run({ type: 'move', to: 'previous' })}>
        <KeyCap>◀</KeyCap> vorige
      </button>
      <button type="button" aria-disabled={next === null} onClick={() => run({ type: 'move', to: 'next' })}>
        <KeyCap>▶</KeyCap> {writeNext(next)}
      </button>
      <span className={classes.space} />
      <button type="button" onClick={() => run({ type: 'black' })}>
        <KeyCap>B</KeyCap> zwart
      </button>
      <button type="button" onClick={() => run({ type: 'full' })}>
        <KeyCap>F</KeyCap> heel scherm
      </button>
      <button type="button" onClick={() => run({ type: 'jump', typed: '' })}>
        <KeyCap>G</KeyCap> naar punt
      </button>
      <button type="button" onClick={() => run({ type: 'leave' })}>
        <KeyCap>Esc</KeyCap> terug
      </button>
      <div role="group" aria-label="Vormen" className={classes.forms}>
        {FORMS.map((each, place) => (
          <button
            key={each}
            type="button"
            aria-label={FORM_LABELS[each].name}
            aria-pressed={each === form}
            onClick={() => run({ type: 'form', form: each })}
          >
            <KeyCap>{place + 1}</KeyCap>
            <FormMark form={each} state={each === 'figures' || panels[each].present ? 'present' : 'missing'} />
          </button>
        ))}
      </div>
    </footer>
  );
}

/** "volgende: cybercrime"; of a long name only the first word, so that the keys keep their place. */
function writeNext(next: Reading | null): string {
  if (next === null) return 'laatste punt';
  const { subject } = next.indicator;
  return subject.length > LONGEST_NEXT ? 'volgende' : `volgende: ${uncapitalise(subject)}`;
}
