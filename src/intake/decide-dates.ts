import type { PeriodKind } from '../domain/period.ts';
import { periodOfDate } from '../domain/period-math.ts';
import type { Period } from '../domain/period.ts';
import type { DateOrder, ReadPeriod } from './read-period.ts';

interface DateDecision {
  /** null: not to be decided, ask. */
  readonly order: DateOrder | null;
  readonly unit: PeriodKind | null;
}

/** What the sender answered, and how often the indicators of the file are measured (null when that is not known). */
interface DateHints {
  readonly order: DateOrder | null;
  readonly unit: PeriodKind | null;
  readonly frequency: PeriodKind | null;
}

const ENDS: Readonly<Record<PeriodKind, RegExp>> = {
  year: /-(?:01-01|12-31)$/,
  quarter: /-(?:(?:01|04|07|10)-01|03-31|06-30|09-30|12-31)$/,
  month: /-(?:01|31|(?:04|06|09|11)-30|02-2[89])$/,
};
const KINDS = ['year', 'quarter', 'month'] as const;

/**
 * Decides for all the days of one column together whether the day or the month comes first, and which period each day
 * stands for: days that all begin or end a quarter are quarters. A lone day, or days that fit nothing, are not decided
 * unless the indicator says how often it is measured.
 */
export function decideDates(days: readonly ReadPeriod[], hints: DateHints): DateDecision {
  const order = hints.order ?? decideOrder(days);
  if (order === null) return { order, unit: null };
  const dates = [...new Set(days.map((day) => dateOf(day, order)).filter((date) => date !== null))];
  return { order, unit: hints.unit ?? decideUnit(dates, hints.frequency) };
}

/** The period of a day by a decision; null when it is not decided. */
export function periodOfDay(day: ReadPeriod, { order, unit }: DateDecision): Period | null {
  const date = order === null ? null : dateOf(day, order);
  return date === null || unit === null ? null : periodOfDate(date, unit);
}

function decideOrder(days: readonly ReadPeriod[]): DateOrder | null {
  const either = days.filter((day) => day.kind === 'either');
  if (either.length === 0) return 'day-first';
  const proofs = new Set(days.map((day) => (day.kind === 'date' ? day.order : null)).filter((order) => order !== null));
  const [proof = null] = proofs;
  if (proofs.size > 0) return proofs.size === 1 ? proof : null;
  const fits = (order: DateOrder): boolean => {
    const dates = days.map((day) => dateOf(day, order) ?? '');
    return new Set(dates).size > 1 && dates.every((date) => ENDS.month.test(date));
  };
  const [byDay, byMonth] = [fits('day-first'), fits('month-first')];
  if (byDay === byMonth) return null;
  if (byDay) return 'day-first';
  // 01-01-2019, 02-01-2019: days in a row look like months in a row, and only English dates with strokes leave no doubt.
  return either.every(({ mark }) => mark === '/') ? 'month-first' : null;
}

function decideUnit(dates: readonly string[], frequency: PeriodKind | null): PeriodKind | null {
  const fitting = KINDS.find((kind) => dates.every((date) => ENDS[kind].test(date)));
  if (fitting === undefined) return null;
  if (frequency === null) return dates.length > 1 ? fitting : null;
  const isCoarser = KINDS.indexOf(fitting) < KINDS.indexOf(frequency);
  if (dates.length > 1) return isCoarser ? null : fitting;
  return isCoarser ? frequency : fitting;
}

function dateOf(day: ReadPeriod, order: DateOrder): string | null {
  if (day.kind === 'date') return day.date;
  if (day.kind !== 'either') return null;
  return order === 'day-first' ? day.dayFirst : day.monthFirst;
}
