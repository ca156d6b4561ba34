import { Icon } from '../../ui/icon.tsx';
import { toClassName } from '../../ui/to-class-name.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import classes from './check-list.module.css';
import type { CheckLine } from './check-line.ts';

const SIGNS = { fine: 'check', look: 'warning', fault: 'close' } as const;
const WORDS = { fine: 'in orde: ', look: 'let op: ', fault: 'fout: ' } as const;

/** What was checked, each with a sign and a word. */
export function CheckList({ checks }: { readonly checks: readonly CheckLine[] }) {
  return (
    <ul role="list" className={classes.checks}>
      {checks.map(({ state, text }) => (
        <li key={text} className={toClassName(classes.check, classes[state])}>
          <Icon name={SIGNS[state]} />
          <span>
            <VisuallyHidden>{WORDS[state]}</VisuallyHidden>
            {text}
          </span>
        </li>
      ))}
    </ul>
  );
}
