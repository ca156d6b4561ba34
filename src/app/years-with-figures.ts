import { yearOf } from '../domain/period-math.ts';
import type { CoreView } from '../package/views/core-view.ts';

/** Years of which all four quarters have figures and that end before the day of the package, last one first. */
export function yearsWithFigures({ quarters, referenceDate }: Pick<CoreView, 'quarters' | 'referenceDate'>): string[] {
  const counts = new Map<string, number>();
  for (const { period } of quarters) counts.set(yearOf(period), (counts.get(yearOf(period)) ?? 0) + 1);
  return [...counts]
    .filter(([year, count]) => count === 4 && year < referenceDate.slice(0, 4))
    .map(([year]) => year)
    .reverse();
}
