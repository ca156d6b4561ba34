import { createIntakeIssue, type IntakeIssue, type IssueFacts } from '../../../src/intake/intake-issue.ts';
import type { IssueCode } from '../../../src/intake/issue-sentences.ts';

/** An issue in a cell of the column "aantal" unless said otherwise. */
export function createIssue(code: IssueCode, facts: IssueFacts = { row: 17, column: 3 }): IntakeIssue {
  return createIntakeIssue(code, { columnName: 'aantal', ...facts });
}
