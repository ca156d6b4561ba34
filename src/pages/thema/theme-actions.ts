import { describeIssue } from '../../package/describe-issue.ts';
import type { Action, ActionStatus } from '../../domain/action.ts';
import { formatDate, formatDateShort, formatList, formatNumber } from '../../domain/format-nl.ts';
import { writeActionsHeadline } from '../../domain/sentences/actions-headline.ts';
import type { ThemeBase } from './theme-base.ts';

export interface ActionRow {
  readonly action: Action;
  /** "Klaar 1 jun. 2020", "Verwacht 30 jun. 2020, was 31 mei 2020" */
  readonly due: string;
  readonly late: string | null;
  /** "12 van 20 bijeenkomsten"; null when nothing is counted. */
  readonly progress: string | null;
  /** Length of the bar in percent; null without progress. */
  readonly share: number | null;
  /** "Alleen in Gooi en Vechtstreek"; null for the whole region. */
  readonly where: string | null;
}

export interface ActionsModel {
  readonly rows: readonly ActionRow[];
  readonly title: string;
  readonly headline: string;
  readonly example: boolean;
  /** What is wrong in the file of the actions, of whichever programme; null when nothing is. */
  readonly fault: string | null;
}

/** What needs talk first, what is done last; within that by date. */
const ORDER: readonly ActionStatus[] = ['behind', 'on-schedule', 'not-started', 'done'];

export function computeActions(base: ThemeBase): ActionsModel {
  const { core, themeView } = base;
  const actions = themeView?.actions ?? [];
  return {
    title: `Acties ${core.referenceDate.slice(0, 4)}`,
    headline: writeActionsHeadline(actions, []),
    fault: findFault(base),
    example: actions.some(({ origin }) => origin === 'example'),
    rows: [...actions]
      .sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status) || a.due.localeCompare(b.due))
      .map((action) => toRow(action, base)),
  };
}

function findFault({ themeView }: ThemeBase): string | null {
  const issues = (themeView?.issues ?? []).filter(({ path }) => path === 'acties.json');
  return issues.length === 0 ? null : issues.map(describeIssue).join(' ');
}

/** The first meeting or decision on or after the day of the package; null when there is none left. */
export function findMilestone({ themeView, core }: ThemeBase): { date: string; title: string } | null {
  const [next] = (themeView?.actions ?? [])
    .flatMap(({ milestone, title }) =>
      milestone !== null && milestone >= core.referenceDate ? [{ date: milestone, title }] : [],
    )
    .sort((a, b) => a.date.localeCompare(b.date));
  return next === undefined ? null : { ...next, date: formatDate(next.date) };
}

function toRow(action: Action, { core, tree }: ThemeBase): ActionRow {
  const { progress, goal, expected, due, status, areas } = action;
  const names = areas.flatMap((id) => tree.get(id)?.name ?? []);
  const isLate = status !== 'done' && (expected ?? due) < core.referenceDate;
  return {
    action,
    due:
      expected === null || status === 'done'
        ? `Klaar ${formatDateShort(due)}`
        : `Verwacht ${formatDateShort(expected)}, was ${formatDateShort(due)}`,
    late: isLate ? 'Over tijd' : null,
    progress: progress === null ? null : writeProgress(progress, goal?.unit ?? ''),
    share: progress === null || progress.of <= 0 ? null : Math.min(100, (progress.value / progress.of) * 100),
    where: names.length === 0 ? null : `Alleen in ${formatList(names)}`,
  };
}

function writeProgress({ value, of }: { value: number; of: number }, unit: string): string {
  return `${formatNumber(value)} van ${formatNumber(of)} ${unit}`.trim();
}
