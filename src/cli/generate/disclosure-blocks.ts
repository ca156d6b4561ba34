import type { DisclosureCell, DisclosureRelation } from '../../domain/disclosure/disclosure-table.ts';
import { findGroupDisclosure } from '../../domain/disclosure/find-group-disclosure.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { quartersOf } from '../../domain/period-math.ts';
import { isYear, type Quarter, type Year } from '../../domain/period.ts';
import { figureKey, type FullFigure } from './full-figure.ts';
import { RECIPES } from './generate-full-figures.ts';
import { type Geography, REMAINDER, YEARS } from './geography.ts';
import { PUBLISHED_FIGURES } from './published-figures.ts';
import { areasIn } from './areas-in.ts';

/** One indicator in one year: everything that adds up with each other, and nothing else does. */
export interface DisclosureBlock {
  readonly indicator: string;
  readonly year: Year;
  readonly threshold: number;
  readonly cells: readonly DisclosureCell[];
  readonly relations: readonly DisclosureRelation[];
}

/** The blocks of all counts and shares that have a threshold. */
export function toDisclosureBlocks(
  figures: readonly FullFigure[],
  indicators: readonly Indicator[],
  geography: Geography,
): DisclosureBlock[] {
  const byKey = new Map(figures.map((figure) => [figureKey(figure), figure]));
  return RECIPES.flatMap((recipe) => {
    const threshold = indicators.find(({ id }) => id === recipe.indicator)?.disclosureThreshold ?? null;
    if (threshold === null || (recipe.kind !== 'count' && recipe.kind !== 'share')) return [];
    const hidesGroups = recipe.kind === 'share' && recipe.persons;
    return YEARS.map((year): DisclosureBlock => {
      const { indicator } = recipe;
      const periods = [year, ...quartersOf(year)];
      const isSecretBelow = recipe.kind === 'count' && recipe.secretBelowRegion === true;
      const areas = isSecretBelow ? [geography.region] : areasIn(geography, year);
      const inBlock = periods.flatMap((period) =>
        areas.flatMap((area) => byKey.get(figureKey({ indicator, area, period })) ?? []),
      );
      const groups = new Set(hidesGroups ? findGroupDisclosure(inBlock.map(toCategories)) : []);
      const cells = inBlock.map((figure): DisclosureCell => {
        const key = figureKey(figure);
        return {
          key,
          values: valuesOf(figure),
          weight: weightOf(figure, geography),
          public: figure.area === geography.region && isPublished(indicator, figure.period),
          unpublished: figure.area === REMAINDER,
          hidden: groups.has(key),
        };
      });
      return {
        indicator,
        year,
        threshold,
        cells,
        relations: relationsOf(indicator, year, periods, areas, geography),
      };
    });
  });
}

/** A count is one number; a share is with and without. */
function valuesOf({ count, of }: FullFigure): number[] {
  return of === null ? [count] : [count, of - count];
}

function toCategories(figure: FullFigure): { key: string; categories: number[] } {
  return { key: figureKey(figure), categories: valuesOf(figure) };
}

// Rather a municipality than a district, rather a quarter than a year.
function weightOf({ area, period }: FullFigure, { region, districts }: Geography): number {
  const level = area === region ? 2 : districts.includes(area) ? 1 : 0;
  return 2 * level + (isYear(period) ? 1 : 0);
}

function isPublished(indicator: string, period: string): boolean {
  return PUBLISHED_FIGURES.some((figure) => figure.indicator === indicator && figure.period === period);
}

function relationsOf(
  indicator: string,
  year: Year,
  periods: readonly (Year | Quarter)[],
  areas: readonly string[],
  { region, districts, placesIn }: Geography,
): DisclosureRelation[] {
  const key = (area: string, period: Year | Quarter): string => figureKey({ indicator, area, period });
  const inTime = areas.map((area) => {
    return { total: key(area, year), parts: quartersOf(year).map((quarter) => key(area, quarter)) };
  });
  if (areas.length === 1) return inTime;
  const inSpace = periods.flatMap((period) => [
    { total: key(region, period), parts: districts.map((district) => key(district, period)) },
    ...districts.map((district) => {
      return { total: key(district, period), parts: placesIn(district, period).map(({ id }) => key(id, period)) };
    }),
  ]);
  return [...inSpace, ...inTime];
}
