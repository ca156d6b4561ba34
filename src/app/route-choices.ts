import { yearOf } from '../domain/period-math.ts';
import type { CoreView } from '../package/views/core-view.ts';
import type { Choice } from './app-route.ts';

export function programmeChoices({ programmes }: CoreView): Choice[] {
  return programmes.map(({ id, name }) => ({ href: `/thema/${id}`, name }));
}

export function areaChoices({ areas }: CoreView): Choice[] {
  return areas.map(({ id, name }) => ({ href: `/gebied/${id}`, name }));
}

export function indicatorChoices({ indicators }: CoreView): Choice[] {
  return indicators.map(({ id, name }) => ({ href: `/indicator/${id}`, name }));
}

export function storyChoices({ content }: CoreView): Choice[] {
  return content
    .filter(({ form }) => form === 'story')
    .map(({ id, title }) => ({ href: `/verhalen/${id}`, name: title }));
}

export function yearChoices(core: CoreView): Choice[] {
  return yearsWithFigures(core).map((year) => ({ href: `/jaar/${year}`, name: `Jaarresultaten ${year}` }));
}

/** Years of which all four quarters have figures and that end before the day of the package, last one first. */
export function yearsWithFigures({ quarters, referenceDate }: CoreView): string[] {
  const counts = new Map<string, number>();
  for (const { period } of quarters) counts.set(yearOf(period), (counts.get(yearOf(period)) ?? 0) + 1);
  return [...counts]
    .filter(([year, count]) => count === 4 && year < referenceDate.slice(0, 4))
    .map(([year]) => year)
    .reverse();
}
