import type { Action } from '../../domain/action.ts';
import { formatNumber, formatValue } from '../../domain/format-nl.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { yearOf } from '../../domain/period-math.ts';
import type { Reading } from '../../domain/reading.ts';

export type ActionProgress =
  | {
      readonly type: 'part';
      readonly filled: number;
      readonly total: number;
      /** "2", "van 10" */
      readonly value: string;
      readonly of: string;
      /** "2 van 10 bijeenkomsten" */
      readonly name: string;
    }
  | { readonly type: 'figure'; readonly value: string; readonly note: string };

/**
 * How far an action is: what was counted, else where the linked indicator stands when the goal is set in its unit.
 * A count over an earlier year is no progress of this one, so only a level (a share, a mean, a stock) stands for it.
 */
export function computeProgress(action: Action, readings: readonly Reading[]): ActionProgress | null {
  const { progress, goal } = action;
  if (progress !== null) {
    const [value, of] = [formatNumber(progress.value), `van ${formatNumber(progress.of)}`];
    const name = `${value} ${of} ${goal?.unit ?? ''}`.trim();
    return { type: 'part', filled: progress.value, total: progress.of, value, of, name };
  }
  const reading = readings.find(({ indicator }) => isLevel(indicator) && indicator.unit === goal?.unit);
  if (!reading?.figure || reading.figure.value === null || goal === null) return null;
  const { indicator, figure } = reading;
  return {
    type: 'figure',
    value: withUnit(formatValue(figure.value, indicator), indicator.unit),
    note: `${yearOf(figure.period)}, doel ${formatValue(goal.value, { ...indicator, decimals: 0 })}`,
  };
}

/** "10 bijeenkomsten", "14%"; null when the agenda gives no measurable goal. */
export function writeGoal({ goal }: Action): string | null {
  if (goal === null) return null;
  return withUnit(goal.unit === '%' ? `${formatNumber(goal.value)}%` : formatNumber(goal.value), goal.unit);
}

function isLevel({ kind }: Indicator): boolean {
  return kind !== 'count';
}

function withUnit(value: string, unit: string): string {
  return unit === '%' ? value : `${value} ${unit}`;
}
