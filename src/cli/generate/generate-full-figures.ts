import type { Quarter } from '../../domain/period.ts';
import { comparePeriods, quartersOf } from '../../domain/period-math.ts';
import { groupBy } from '../../package/group-by.ts';
import { COUNT_RECIPES } from './crime-recipes.ts';
import { drawCount, drawMean, drawShare, type PlaceFigure } from './draw-quarter.ts';
import type { FullFigure } from './full-figure.ts';
import { type Geography, quartersFrom, YEARS } from './geography.ts';
import { createRandom, type Random } from './random.ts';
import type { MarkRecipe, Recipe, StockRecipe } from './recipe.ts';
import { SHARE_RECIPES } from './share-recipes.ts';
import { MARK_RECIPES, STOCK_RECIPES } from './stock-recipes.ts';

export const RECIPES: readonly Recipe[] = [...COUNT_RECIPES, ...SHARE_RECIPES, ...STOCK_RECIPES, ...MARK_RECIPES];

/**
 * All example figures before anything is hidden: every area (and the remainder of a district) by quarter and by year.
 * The same input gives the same figures. Districts and years are sums of what was drawn per municipality and quarter,
 * so everything adds up.
 */
export function generateFullFigures(geography: Geography): FullFigure[] {
  return RECIPES.flatMap((recipe) => {
    const random = createRandom(recipe.indicator);
    const figures = quartersFrom(recipe.from).flatMap((quarter, index) =>
      addUp(recipe.indicator, quarter, drawQuarter(recipe, index, quarter, geography, random), geography),
    );
    const all = [...figures, ...toYears(figures, recipe.kind === 'stock')];
    const counted = recipe.kind === 'share' ? recipe.numeratorIndicator : null;
    if (counted === null) return all;
    return [...all, ...all.map((figure) => ({ ...figure, indicator: counted, of: null }))];
  });
}

function drawQuarter(
  recipe: Recipe,
  index: number,
  quarter: Quarter,
  geography: Geography,
  random: Random,
): PlaceFigure[] {
  switch (recipe.kind) {
    case 'count':
      return drawCount(recipe, index, quarter, geography, random);
    case 'share':
      return drawShare(recipe, index, quarter, geography, random);
    case 'mean':
      return drawMean(recipe, index, quarter, geography, random);
    case 'stock':
      return toStock(recipe, quarter, geography);
    case 'marks':
      return toMarks(recipe, quarter);
  }
}

// 1 in a municipality that has joined; the remainder is no municipality, so it counts for nothing.
function toStock({ joined }: StockRecipe, quarter: Quarter, geography: Geography): PlaceFigure[] {
  return geography.tree.municipalitiesIn(geography.region, quarter).map(({ id }) => {
    const since = joined.get(id);
    const count = since !== undefined && comparePeriods(since, quarter) <= 0 ? 1 : 0;
    return { place: id, count, of: null, unknown: false };
  });
}

// Only where a meeting was: elsewhere there is nobody who could give a mark, and so no row.
function toMarks({ meetings }: MarkRecipe, quarter: Quarter): PlaceFigure[] {
  return meetings
    .filter((meeting) => meeting.quarter === quarter)
    .map(({ area, sum, count }) => ({ place: area, count: sum, of: count, unknown: false }));
}

function addUp(
  indicator: string,
  period: Quarter,
  drawn: readonly PlaceFigure[],
  { districts, region, placesIn }: Geography,
): FullFigure[] {
  const toFigure = ({ place, count, of, unknown }: PlaceFigure): FullFigure => {
    return { indicator, area: place, period, count, of, unknown };
  };
  const byDistrict = districts.flatMap((district) => {
    const places = new Set(placesIn(district, period).map(({ id }) => id));
    const inside = drawn.filter(({ place }) => places.has(place));
    return inside.length === 0 ? [] : [sumUp(district, inside)];
  });
  return [
    sumUp(
      region,
      byDistrict.filter(({ unknown }) => !unknown),
    ),
    ...byDistrict,
    ...drawn,
  ].map(toFigure);
}

function sumUp(place: string, parts: readonly PlaceFigure[]): PlaceFigure {
  return {
    place,
    count: parts.reduce((sum, { count }) => sum + count, 0),
    of: parts.every(({ of }) => of === null) ? null : parts.reduce((sum, { of }) => sum + (of ?? 0), 0),
    unknown: parts.length > 0 && parts.every(({ unknown }) => unknown),
  };
}

/** A year is the sum of its quarters; of a stock it is the last. A quarter that was not delivered is left out of it. */
function toYears(figures: readonly FullFigure[], isStock: boolean): FullFigure[] {
  const areas = groupBy(figures, ({ area }) => area);
  return [...areas.values()].flatMap((ofArea) =>
    YEARS.flatMap((period) => {
      const quarters: readonly string[] = isStock ? quartersOf(period).slice(3) : quartersOf(period);
      const inside = ofArea.filter((figure) => quarters.includes(figure.period) && !figure.unknown);
      const [first] = inside;
      if (first === undefined) return [];
      const count = inside.reduce((sum, figure) => sum + figure.count, 0);
      const of = first.of === null ? null : inside.reduce((sum, figure) => sum + (figure.of ?? 0), 0);
      return [{ ...first, period, count, of }];
    }),
  );
}
