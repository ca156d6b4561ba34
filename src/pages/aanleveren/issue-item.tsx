import type { IntakeIssue } from '../../intake/intake-issue.ts';
import type { CellEdit } from '../../intake/intake-options.ts';
import type { Severity } from '../../intake/issues/issue-kind.ts';
import { Button } from '../../ui/button.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { listRepairs, placeOfIssue } from './group-issues.ts';
import classes from './issue-list.module.css';
import { IssueSign } from './issue-sign.tsx';

const WORDS: Readonly<Record<Severity, string>> = {
  fout: 'Fout',
  waarschuwing: 'Opvallend',
  hersteld: 'Anders gelezen',
};

interface IssueItemProps {
  readonly issue: IntakeIssue;
  readonly onEdit: (edits: readonly CellEdit[]) => void;
  readonly onSkip: (row: number) => void;
}

/** One issue: where, what, and what can be done about it by one press. */
export function IssueItem({ issue, onEdit, onSkip }: IssueItemProps) {
  const { severity, row, cell, text } = issue;
  const where = cell ?? placeOfIssue(issue).toLowerCase();
  const repairs = listRepairs(issue);
  return (
    <li className={classes.issue}>
      <IssueSign severity={severity} />
      <div className={classes.about}>
        <p>
          <strong>{placeOfIssue(issue)}</strong> <span className={classes.word}>{WORDS[severity]}</span>
        </p>
        <p className={classes.text}>{text}</p>
        <div className={classes.actions}>
          {repairs.map(({ label, value }, index) => (
            <Button
              key={value}
              compact
              kind={index === 0 && repairs.length === 1 ? 'primary' : 'secondary'}
              onClick={() => cell !== null && onEdit([{ cell, value }])}
            >
              {label}
              <VisuallyHidden>{` in ${where}`}</VisuallyHidden>
            </Button>
          ))}
          {row !== null && severity === 'fout' && (
            <Button compact kind="quiet" onClick={() => onSkip(row)}>
              Rij overslaan
              <VisuallyHidden>{` van ${where}`}</VisuallyHidden>
            </Button>
          )}
        </div>
      </div>
    </li>
  );
}
