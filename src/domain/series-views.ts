import { aggregate } from './aggregate.ts';
import type { Population } from './area.ts';
import { findYearFigure } from './find-figure.ts';
import type { Indicator } from './indicator.ts';
import type { Observation, Series } from './observation.ts';
import { type Period, type Year, isQuarter } from './period.ts';
import { endDateExclusive, quarterNumber, startDate, toYear, yearOf } from './period-math.ts';
import { computeRate, findInhabitants, sumInhabitants } from './rate.ts';

/** How a series is cut: each quarter, each year, or at each quarter the four up to it together. */
export type SeriesGrain = 'quarter' | 'year' | 'running';

/**
 * At each quarter from the fourth on, the four quarters up to it together by the kind of the indicator, in its unit. null
 * with the reason when one of the four is missing or withheld. Quarters must follow each other, as in a Series.
 */
export function sumRunningYears(quarters: readonly Observation[], { kind }: Pick<Indicator, 'kind'>): Observation[] {
  return quarters.slice(3).map((last, index) => {
    const { indicator, area, period } = last;
    return aggregate(quarters.slice(index, index + 4), { kind, indicator, area, period });
  });
}

/** The figure of every year that had ended with the period, without a gap; a year without figures is null ('unknown'). */
export function listYears(series: Series, period: Period, indicator: Pick<Indicator, 'kind'>): Observation[] {
  const end = endDateExclusive(period);
  const known = [...series.years, ...series.quarters].map((each) => Number(yearOf(each.period)));
  const years = Array.from(
    { length: Math.max(...known, -Infinity) - Math.min(...known, Infinity) + 1 || 0 },
    (_, index) => toYear(Math.min(...known) + index),
  );
  const found = years
    .filter((year) => endDateExclusive(year) <= end)
    .map((year) => findYearFigure(series, year, indicator) ?? toUnknown(series, year));
  const first = found.findIndex(({ reason }) => reason !== 'unknown');
  return first < 0 ? [] : found.slice(first);
}

/** Index of the first whole year after each new start of the counting; rebaseAt are indexes of quarters. */
export function rebaseYears(
  quarters: readonly Observation[],
  rebaseAt: readonly number[],
  years: readonly Observation[],
) {
  const starts = rebaseAt.flatMap((index) => {
    const period = quarters[index]?.period;
    if (period === undefined || !isQuarter(period)) return [];
    const year = quarterNumber(period) === 1 ? yearOf(period) : toYear(Number(yearOf(period)) + 1);
    return years.findIndex((each) => each.period === year);
  });
  return [...new Set(starts)].filter((index) => index > 0).sort((a, b) => a - b);
}

/** Inhabitants of an area nearest to the start of a period: its own count, else its municipalities together. */
export function inhabitantsOf(
  populations: readonly Population[],
  area: string,
  municipalities: readonly string[],
  period: Period,
) {
  const date = startDate(period);
  return findInhabitants(populations, area, date) ?? sumInhabitants(populations, municipalities, date);
}

/**
 * Counts per 1.000 inhabitants; what is null stays null with its reason. Inhabitants of each period by the function, and
 * null where it knows none ('unknown').
 */
export function toRates(counts: readonly Observation[], inhabitants: (period: Period) => number | null): Observation[] {
  return counts.map((count) => {
    if (count.value === null) return count;
    const people = inhabitants(count.period);
    const value = people === null ? null : computeRate(count.value, people);
    return { ...count, value, numerator: null, denominator: null, reason: value === null ? 'unknown' : count.reason };
  });
}

function toUnknown({ indicator, area }: Series, period: Year): Observation {
  return {
    indicator,
    area,
    period,
    value: null,
    numerator: null,
    denominator: null,
    status: 'final',
    origin: 'derived',
    reason: 'unknown',
    note: '',
  };
}
