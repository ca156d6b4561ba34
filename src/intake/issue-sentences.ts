import type { IssueKind } from './issues/issue-kind.ts';
import { FILE_ISSUES } from './issues/file-issues.ts';
import { NUMBER_ISSUES } from './issues/number-issues.ts';
import { ROW_ISSUES } from './issues/row-issues.ts';
import { SET_ISSUES } from './issues/set-issues.ts';
import { WORD_ISSUES } from './issues/word-issues.ts';

/** Every issue of a delivery, with its sentence for the person who delivers it. */
export const ISSUES = {
  ...FILE_ISSUES,
  ...NUMBER_ISSUES,
  ...WORD_ISSUES,
  ...ROW_ISSUES,
  ...SET_ISSUES,
} as const satisfies Record<string, IssueKind>;

export type IssueCode = keyof typeof ISSUES;
