import type { Action } from '../../domain/action.ts';
import { formatDate, formatDateShort } from '../../domain/format-nl.ts';
import { isLate } from './select-actions.ts';

export interface DueWords {
  /** "jun", "6 apr", "mrt ’21" */
  readonly text: string;
  /** "wordt jul", "te laat", "te laat, wordt jul"; null when there is nothing to say. */
  readonly warning: string | null;
  /** "te laat"; null when it is not. */
  readonly late: string | null;
  /** "30 juni 2020", "30 juni 2020, verwacht 31 juli 2020" */
  readonly full: string;
}

/** When an action is done, on a screen about one year. */
export function writeDue(action: Action, year: string, today: string): DueWords {
  const { due, status } = action;
  const expected = action.expected !== null && action.expected > due && status !== 'done' ? action.expected : null;
  const late = isLate(action, today) ? 'te laat' : null;
  const moved = expected === null ? null : `wordt ${writeDay(expected, year)}`;
  return {
    text: writeDay(due, year),
    late,
    warning: [late, moved].filter((word) => word !== null).join(', ') || null,
    full: expected === null ? formatDate(due) : `${formatDate(due)}, verwacht ${formatDate(expected)}`,
  };
}

/** The end of a month is the month: "2020-06-30" -> "jun", "2020-04-06" -> "6 apr", "2021-03-31" -> "mrt ’21". */
export function writeDay(date: string, year: string): string {
  const [day, month, ofYear] = formatDateShort(date).split(' ');
  if (!day || !month || !ofYear) return date;
  const words = isEndOfMonth(date) ? [] : [day];
  words.push(month.replace('.', ''));
  if (ofYear !== year) words.push(`’${ofYear.slice(2)}`);
  return words.join(' ');
}

function isEndOfMonth(date: string): boolean {
  const next = new Date(Date.parse(`${date}T00:00:00Z`));
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}
