import type { IntakeIssue } from '../../intake/intake-issue.ts';
import type { CellEdit } from '../../intake/intake-options.ts';
import type { IssueCode } from '../../intake/issue-sentences.ts';
import type { Severity } from '../../intake/issues/issue-kind.ts';
import { titleOfIssue } from './issue-titles.ts';

/** What may be put in a cell by one press. */
interface Repair {
  readonly label: string;
  readonly value: string;
}

/** Issues of one kind, in the order of the file. */
export interface IssueGroup {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly title: string;
  readonly issues: readonly IntakeIssue[];
  /** Their proposals, to take all at once. */
  readonly proposals: readonly CellEdit[];
}

/** So many issues are shown together before kinds are shown one at a time. */
const FEW = 8;
/** An empty cell or a dash is nothing or not yet known: only the sender knows which. */
const OPEN_CELLS: ReadonlySet<IssueCode> = new Set(['leeg-veld', 'lege-cel', 'streepje', 'streepje-onbekend']);

/** One group per kind: faults, then warnings, then what was read differently. */
export function groupIssues(issues: readonly IntakeIssue[]): IssueGroup[] {
  const groups = new Map<IssueCode, IntakeIssue[]>();
  for (const issue of issues) groups.set(issue.code, [...(groups.get(issue.code) ?? []), issue]);
  return [...groups].flatMap(([code, list]) => {
    const [first] = list;
    if (first === undefined) return [];
    return [
      { code, severity: first.severity, title: titleOfIssue(code), issues: list, proposals: listProposals(list) },
    ];
  });
}

/** Whether all kinds can stand open at once; what was read differently counts little. */
export function areFew(groups: readonly IssueGroup[]): boolean {
  const serious = groups.filter(({ severity }) => severity !== 'hersteld');
  return serious.reduce((sum, { issues }) => sum + issues.length, 0) <= FEW;
}

/** The kinds that stand open: all when there are few issues, else the one that was chosen, else the first not yet ticked off. */
export function openCodes(
  groups: readonly IssueGroup[],
  chosen: IssueCode | null,
  accepted: ReadonlySet<string>,
): ReadonlySet<IssueCode> {
  if (areFew(groups)) {
    const isShown = ({ code, severity, issues }: IssueGroup): boolean =>
      severity !== 'hersteld' || issues.length <= FEW || code === chosen;
    return new Set(groups.filter(isShown).map(({ code }) => code));
  }
  const found = groups.find(({ code }) => code === chosen) ?? groups.find(({ code }) => !accepted.has(code));
  return new Set(found === undefined ? [] : [found.code]);
}

/** What may be put in the cell of an issue by one press; none for what was read already. */
export function listRepairs({ code, severity, cell, proposal }: IntakeIssue): Repair[] {
  if (severity === 'hersteld' || cell === null) return [];
  if (OPEN_CELLS.has(code)) {
    return [
      { label: 'Het is 0', value: '0' },
      { label: 'Nog niet bekend', value: 'onbekend' },
    ];
  }
  return proposal === null ? [] : [{ label: `Wijzig in ‘${proposal}’`, value: proposal }];
}

/** Each proposal of a list as an edit; of two for one cell the first. An empty cell is for the sender to decide. */
export function listProposals(issues: readonly IntakeIssue[]): CellEdit[] {
  const edits = new Map<string, CellEdit>();
  for (const { code, severity, cell, proposal } of issues) {
    if (severity === 'hersteld' || OPEN_CELLS.has(code)) continue;
    if (cell === null || proposal === null || edits.has(cell)) continue;
    edits.set(cell, { cell, value: proposal });
  }
  return [...edits.values()];
}

/** "Rij 13, gemeente": where an issue stands, as the list says it. */
export function placeOfIssue({ row, column }: IntakeIssue): string {
  if (row === null) return column === null ? 'Het hele bestand' : `Kolom ${column}`;
  return column === null ? `Rij ${row}` : `Rij ${row}, ${column}`;
}
