import type { Action, ActionStatus } from '../domain/action.ts';
import { formatDate } from '../domain/format-nl.ts';
import type { Year } from '../domain/period.ts';
import { ACTION_STATUS_LABELS } from '../ui/action-status-labels.ts';

interface TimelineSegment {
  /** worked: behind us, behind: the same when late, rest: until due, overrun: past due, planned: not begun. */
  readonly tone: 'worked' | 'behind' | 'rest' | 'overrun' | 'planned';
  /** In percent of the year. */
  readonly from: number;
  readonly width: number;
}

interface TimelineGeometry {
  readonly segments: readonly TimelineSegment[];
  readonly milestone: number | null;
}

const DAY = 86_400_000;
const MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const;

/** The stretches of an action in one year, in percent of it; what lies outside the year is cut off. */
export function computeTimeline(action: Action, year: Year, today: string): TimelineGeometry {
  const start = toYearPart(action.start, year);
  const due = toYearPart(action.due, year, 'end');
  const now = toYearPart(today, year);
  const worked = Math.min(Math.max(start, now), due);
  const overrun = Math.max(due, action.expected ? toYearPart(action.expected, year, 'end') : now);
  const stretches = toStretches(action.status, { start, worked, due, overrun });
  return {
    segments: stretches
      .filter(([, from, to]) => to > from)
      .map(([tone, from, to]) => ({ tone, from, width: to - from })),
    milestone:
      action.milestone === null || !action.milestone.startsWith(year) ? null : toYearPart(action.milestone, year),
  };
}

type Stretch = [tone: TimelineSegment['tone'], from: number, to: number];

function toStretches(
  status: ActionStatus,
  at: { start: number; worked: number; due: number; overrun: number },
): Stretch[] {
  if (status === 'done') return [['worked', at.start, at.due]];
  if (status === 'not-started') return [['planned', at.start, at.due]];
  if (status === 'on-schedule') {
    return [
      ['worked', at.start, at.worked],
      ['rest', at.worked, at.due],
    ];
  }
  return [
    ['behind', at.start, at.worked],
    ['rest', at.worked, at.due],
    ['overrun', at.due, at.overrun],
  ];
}

/** "Loopt achter. Van 14 januari 2020 tot 30 juni 2020, verwacht 31 juli 2020. Bijeenkomst of besluit op 2 juni 2020." */
export function describeTimeline(action: Action): string {
  const expected = action.expected === null ? '' : `, verwacht ${formatDate(action.expected)}`;
  const milestone = action.milestone === null ? '' : ` Bijeenkomst of besluit op ${formatDate(action.milestone)}.`;
  const span = `Van ${formatDate(action.start)} tot ${formatDate(action.due)}${expected}.`;
  return `${ACTION_STATUS_LABELS[action.status]}. ${span}${milestone}`;
}

interface TimelineMonth {
  readonly name: string;
  /** Middle, in percent of the year. */
  readonly x: number;
  readonly current: boolean;
}

export function computeTimelineMonths(year: Year, today: string): TimelineMonth[] {
  return MONTHS.map((name, index) => {
    const first = toMonthPart(year, index);
    const current = today.startsWith(`${year}-${String(index + 1).padStart(2, '0')}`);
    return { name, x: (first + toMonthPart(year, index + 1)) / 2, current };
  });
}

/** Where the 2nd, 3rd and 4th quarter begin, in percent of the year. */
export function computeQuarterLines(year: Year): number[] {
  return [3, 6, 9].map((month) => toMonthPart(year, month));
}

/** Today in percent of the year; null when it lies in another. */
export function toToday(year: Year, today: string): number | null {
  return today.startsWith(year) ? toYearPart(today, year) : null;
}

/** Start or end of a day, cut off at the ends of the year. */
function toYearPart(date: string, year: Year, side: 'start' | 'end' = 'start'): number {
  const day = Date.parse(`${date.slice(0, 10)}T00:00:00Z`) + (side === 'end' ? DAY : 0);
  return toPart(day, year);
}

function toMonthPart(year: Year, month: number): number {
  return toPart(Date.UTC(Number(year), month, 1), year);
}

function toPart(time: number, year: Year): number {
  const [from, to] = [Date.UTC(Number(year), 0, 1), Date.UTC(Number(year) + 1, 0, 1)];
  return Math.round(Math.min(100, Math.max(0, ((time - from) / (to - from)) * 100)) * 100) / 100;
}
