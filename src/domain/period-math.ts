import { isQuarter, isYear, type Month, type Period, type PeriodKind, type Quarter, type Year } from './period.ts';

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const;
const MONTHS_IN = { year: 12, quarter: 3, month: 1 } as const;

/** year, quarter or month. */
export function kindOf(period: Period): PeriodKind {
  if (isYear(period)) return 'year';
  return isQuarter(period) ? 'quarter' : 'month';
}

/** 2019 -> '2019'. */
export function toYear(year: number): Year {
  return `${year}`;
}

/** (2019, 4) -> '2019-K4'; numbers outside 1 to 4 run on into other years. */
export function toQuarter(year: number, quarter: number): Quarter {
  const index = year * 4 + quarter - 1;
  const whole = Math.floor(index / 4);
  const place = index - whole * 4;
  if (place === 0) return `${whole}-K1`;
  if (place === 1) return `${whole}-K2`;
  return place === 2 ? `${whole}-K3` : `${whole}-K4`;
}

/** (2019, 12) -> '2019-M12'; numbers outside 1 to 12 run on into other years. */
export function toMonth(year: number, month: number): Month {
  const index = year * 12 + month - 1;
  const whole = Math.floor(index / 12);
  return `${whole}-M${MONTHS[index - whole * 12] ?? '01'}`;
}

/** The number of a quarter in its year: 1 to 4. */
export function quarterNumber(quarter: Quarter): number {
  return Number(quarter.slice(-1));
}

/** The same quarter moved by a number of quarters, back when it is negative. */
export function addQuarters(quarter: Quarter, count: number): Quarter {
  return toQuarter(Number(quarter.slice(0, -3)), quarterNumber(quarter) + count);
}

/** 2019-K1 -> 2018-K4. */
export function previousQuarter(quarter: Quarter): Quarter {
  return addQuarters(quarter, -1);
}

/** 2019-K4 -> 2018-K4. */
export function sameQuarterLastYear(quarter: Quarter): Quarter {
  return addQuarters(quarter, -4);
}

/** How many quarters lie from the first to the second; negative when the second is earlier. */
export function quartersBetween(from: Quarter, to: Quarter): number {
  return quarterIndex(to) - quarterIndex(from);
}

/** The year in which a period lies; a year is its own. */
export function yearOf(period: Period): Year {
  return toYear(Number(period.slice(0, 4)));
}

/** The four quarters of a year, in order. */
export function quartersOf(year: Year): [Quarter, Quarter, Quarter, Quarter] {
  return [`${year}-K1`, `${year}-K2`, `${year}-K3`, `${year}-K4`];
}

/** The quarter in which a period ends: of 2019 and of 2019-M12 that is 2019-K4. */
export function lastQuarterOf(period: Period): Quarter {
  if (isQuarter(period)) return period;
  const year = Number(period.slice(0, 4));
  return isYear(period) ? toQuarter(year, 4) : toQuarter(year, Math.ceil(Number(period.slice(6)) / 3));
}

/** For sort: by first day, and of periods that start together the longest first (2019, 2019-K1, 2019-M01). */
export function comparePeriods(a: Period, b: Period): number {
  return firstMonth(a) - firstMonth(b) || MONTHS_IN[kindOf(b)] - MONTHS_IN[kindOf(a)];
}

/** First day of a period as ISO date: 2019-K4 -> '2019-10-01'. */
export function startDate(period: Period): string {
  return monthStart(firstMonth(period));
}

/** First day after a period as ISO date: 2019-K4 -> '2020-01-01'. */
export function endDateExclusive(period: Period): string {
  return monthStart(firstMonth(period) + MONTHS_IN[kindOf(period)]);
}

/**
 * The period of a kind in which a day lies: ('2019-12-31', 'quarter') -> 2019-K4; a quarter when no kind is given.
 * Throws RangeError when the text does not begin as an ISO date does.
 */
export function periodOfDate(date: string, kind?: 'quarter'): Quarter;
export function periodOfDate(date: string, kind: 'year'): Year;
export function periodOfDate(date: string, kind: 'month'): Month;
export function periodOfDate(date: string, kind: PeriodKind): Period;
export function periodOfDate(date: string, kind: PeriodKind = 'quarter'): Period {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])(?:-|$)/.exec(date) ?? [];
  if (!year || !month) throw new RangeError(`Not an ISO date: ${date}`);
  if (kind === 'year') return toYear(Number(year));
  if (kind === 'month') return toMonth(Number(year), Number(month));
  return toQuarter(Number(year), Math.ceil(Number(month) / 3));
}

/** True when a day lies in a period. Both are compared as ISO dates. */
export function isInPeriod(date: string, period: Period): boolean {
  const day = date.slice(0, 10);
  return day >= startDate(period) && day < endDateExclusive(period);
}

function quarterIndex(quarter: Quarter): number {
  return Number(quarter.slice(0, -3)) * 4 + quarterNumber(quarter);
}

/** Months since the year 0. */
function firstMonth(period: Period): number {
  const year = Number(period.slice(0, 4)) * 12;
  const kind = kindOf(period);
  if (kind === 'year') return year;
  return kind === 'quarter' ? year + (Number(period.slice(6)) - 1) * 3 : year + Number(period.slice(6)) - 1;
}

function monthStart(months: number): string {
  return `${Math.floor(months / 12)}-${MONTHS[months % 12] ?? '01'}-01`;
}
