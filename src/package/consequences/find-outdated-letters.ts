import type { Letter } from '../../domain/content.ts';
import { formatPeriod } from '../../domain/format-nl.ts';
import type { Period, Quarter } from '../../domain/period.ts';
import { lastQuarterOf, quartersBetween } from '../../domain/period-math.ts';
import { OUTDATED_AFTER_QUARTERS } from '../../domain/richness.ts';
import { thePeriod } from '../../domain/sentences/wording.ts';
import type { DataPackage } from '../data-package.ts';
import { type Consequence, indicatorHref } from './consequence.ts';

/** Letters that stay more than two quarters behind the newest figure of their indicator, where no newer letter says what it means. */
export function findOutdatedLetters(before: DataPackage, after: DataPackage): Consequence[] {
  const [then, now] = [newestFigures(before), newestFigures(after)];
  return after.letters.flatMap((letter): Consequence[] => {
    const area = after.areas.find(({ id }) => id === letter.area);
    const indicator = after.indicators.find(({ id }) => {
      if (!letter.indicators.includes(id)) return false;
      const key = `${id}|${letter.area}`;
      return (
        isOutdated(letter, now.get(key)) &&
        !isOutdated(letter, then.get(key)) &&
        !after.letters.some((other) => isAbout(other, id, letter.area) && !isOutdated(other, now.get(key)))
      );
    });
    const newest = now.get(`${indicator?.id}|${letter.area}`);
    if (area === undefined || indicator === undefined || newest === undefined) return [];
    const text = `De letter “${letter.title}” gaat over ${formatPeriod(letter.period)} en raakt verouderd: ${indicator.name} in ${area.name} heeft straks cijfers tot en met ${thePeriod(newest)}.`;
    return [{ kind: 'letter', indicator: indicator.id, area: area.id, text, href: indicatorHref(indicator.id, area) }];
  });
}

/** Indicator and area -> the last quarter that a figure reaches to. */
function newestFigures({ observations }: DataPackage): Map<string, Quarter> {
  const newest = new Map<string, Quarter>();
  for (const { indicator, area, period, value } of observations) {
    if (value === null) continue;
    const key = `${indicator}|${area}`;
    const quarter = lastQuarterOf(period);
    const known = newest.get(key);
    if (known === undefined || quartersBetween(known, quarter) > 0) newest.set(key, quarter);
  }
  return newest;
}

function isOutdated({ period }: { readonly period: Period }, newest: Quarter | undefined): boolean {
  return newest !== undefined && quartersBetween(lastQuarterOf(period), newest) > OUTDATED_AFTER_QUARTERS;
}

function isAbout(letter: Letter, indicator: string, area: string): boolean {
  return letter.area === area && letter.indicators.includes(indicator);
}
