import type { Action } from '../../domain/action.ts';
import { formatDate } from '../../domain/format-nl.ts';
import { isLate } from './select-actions.ts';
import { writeDay } from './write-day.ts';

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
