import type { ColumnMapping } from '../../intake/column-role.ts';
import type { IntakeIssue } from '../../intake/intake-issue.ts';
import type { DeliveryChoices } from './delivery-choices.ts';

export interface IssueCounts {
  readonly faults: number;
  /** Warnings, looked at or not. */
  readonly warnings: number;
  /** Kinds of warnings that nobody has looked at yet. */
  readonly open: number;
  readonly mended: number;
}

/** Columns of our own making in a list of faults or a template: that they are left out is no news. */
const OWN_COLUMNS: ReadonlySet<string> = new Set(['fout', 'vorig cijfer']);

/** How many issues there are, and how many kinds of warnings still wait for a look. */
export function countIssues(issues: readonly IntakeIssue[], choices: DeliveryChoices): IssueCounts {
  const accepted = new Set(acceptedCodes(issues, choices));
  const warnings = issues.filter(({ severity }) => severity === 'waarschuwing');
  return {
    faults: issues.filter(({ severity }) => severity === 'fout').length,
    warnings: warnings.length,
    open: new Set(warnings.filter(({ code }) => !accepted.has(code)).map(({ code }) => code)).size,
    mended: issues.filter(({ severity }) => severity === 'hersteld').length,
  };
}

/** Codes of warnings that need no look any more: ticked off, or about a column that the sender left out by hand. */
export function acceptedCodes(issues: readonly IntakeIssue[], { accepted, mapping }: DeliveryChoices): string[] {
  const skipped = issues.filter(({ code }) => code === 'kolom-overgeslagen');
  const areMeant = skipped.length > 0 && skipped.every(({ column }) => isMeant(column ?? '', mapping));
  const present = new Set<string>(issues.map(({ code }) => code));
  return [...new Set([...accepted.filter((code) => present.has(code)), ...(areMeant ? ['kolom-overgeslagen'] : [])])];
}

/** Issues without those that say that a column of our own making was left out. */
export function withoutOwnColumns(issues: readonly IntakeIssue[]): IntakeIssue[] {
  return issues.filter(({ code, column }) => code !== 'kolom-overgeslagen' || !OWN_COLUMNS.has(column ?? ''));
}

function isMeant(column: string, mapping: ColumnMapping): boolean {
  return OWN_COLUMNS.has(column) || mapping[column]?.kind === 'skipped';
}
