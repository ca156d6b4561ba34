import { aggregate } from './aggregate.ts';
import type { Indicator } from './indicator.ts';
import type { Observation, Series } from './observation.ts';
import type { Year } from './period.ts';
import { quartersOf, toYear } from './period-math.ts';

/**
 * The figure of a year: its own row, else its four quarters together by the kind of the indicator (null with the reason
 * when one of them is missing). null when there is no row and fewer than four quarters.
 */
export function findYearFigure(series: Series, year: Year, { kind }: Pick<Indicator, 'kind'>): Observation | null {
  const row = series.years.find(({ period }) => period === year);
  if (row) return row;
  const quarters: readonly string[] = quartersOf(year);
  const parts = series.quarters.filter(({ period }) => quarters.includes(period));
  if (parts.length < quarters.length) return null;
  return aggregate(parts, { kind, indicator: series.indicator, area: series.area, period: year });
}

/** The figure of the year, or of the last year before it that has one; null when there is none. */
export function findFigure(series: Series, year: Year, indicator: Pick<Indicator, 'kind'>): Observation | null {
  const years = [...series.years, ...series.quarters].map(({ period }) => Number(period.slice(0, 4)));
  const earliest = Math.min(...years);
  for (let each = Number(year); each >= earliest; each -= 1) {
    const found = findYearFigure(series, toYear(each), indicator);
    if (found) return found;
  }
  return null;
}
