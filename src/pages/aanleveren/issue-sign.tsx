import type { Severity } from '../../intake/issues/issue-kind.ts';
import { Icon } from '../../ui/icon.tsx';
import { toClassName } from '../../ui/to-class-name.ts';
import classes from './issue-sign.module.css';

const ICONS = { fout: 'close', waarschuwing: 'warning', hersteld: 'check' } as const;

/** The sign of a fault, a warning or something that was read differently; the word stands beside it. */
export function IssueSign({ severity }: { readonly severity: Severity }) {
  return (
    <span className={toClassName(classes.sign, classes[severity])}>
      <Icon name={ICONS[severity]} size={16} />
    </span>
  );
}
