import type { IssueCode } from './issue-sentences.ts';
import { createIntakeIssue, type IntakeIssue, type IssueFacts } from './intake-issue.ts';

/** Collects issues; of each kind only the first many are kept, so that a file with a million faults stays readable. */
export interface IssueList {
  add(code: IssueCode, facts: IssueFacts): void;
  /** All issues: faults first, then warnings, then what was read differently; within those by row and column. */
  finish(): IntakeIssue[];
}

const ORDER = { fout: 0, waarschuwing: 1, hersteld: 2 } as const;

export function createIssueList(maxPerCode = 1000): IssueList {
  const kept: { readonly issue: IntakeIssue; readonly column: number }[] = [];
  const counts = new Map<IssueCode, number>();
  return {
    add(code, facts) {
      const count = (counts.get(code) ?? 0) + 1;
      counts.set(code, count);
      if (count <= maxPerCode) kept.push({ issue: createIntakeIssue(code, facts), column: facts.column ?? -1 });
    },
    finish() {
      const sorted = kept.toSorted(
        (a, b) =>
          ORDER[a.issue.severity] - ORDER[b.issue.severity] ||
          (a.issue.row ?? 0) - (b.issue.row ?? 0) ||
          a.column - b.column,
      );
      const rest = [...counts].filter(([, count]) => count > maxPerCode);
      const more = rest.map(([code, count]) =>
        createIntakeIssue('meer-meldingen', { value: String(count - maxPerCode), detail: code }),
      );
      return [...sorted.map(({ issue }) => issue), ...more];
    },
  };
}
