import { Icon } from '../../ui/icon.tsx';
import { toClassName } from '../../ui/to-class-name.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { DeliveryStep, StepState } from './compute-steps.ts';
import classes from './step-bar.module.css';

const WORDS: Readonly<Record<StepState, string>> = { done: 'klaar', current: 'nu', later: 'later' };

/** The five steps and what each found; the names lead to the parts of the page that are there. */
export function StepBar({ steps, isLinked }: { readonly steps: readonly DeliveryStep[]; readonly isLinked: boolean }) {
  return (
    <nav aria-label="Stappen" className={classes.bar}>
      <ol role="list" className={classes.steps}>
        {steps.map(({ id, title, state, text, tone }, index) => (
          <li
            key={id}
            className={toClassName(classes.step, classes[state], tone === 'fault' && classes.fault)}
            aria-current={state === 'current' ? 'step' : undefined}
          >
            <span className={classes.sign} aria-hidden="true">
              {state === 'done' ? <Icon name="check" size={18} /> : index + 1}
            </span>
            <div className={classes.about}>
              {isLinked ? (
                <a className={classes.title} href={`#${id}`}>
                  {title}
                </a>
              ) : (
                <span className={classes.title}>{title}</span>
              )}
              <VisuallyHidden>{` (${WORDS[state]}) `}</VisuallyHidden>
              <span className={classes.text}>{text}</span>
            </div>
          </li>
        ))}
      </ol>
    </nav>
  );
}
