import type { Indicator } from '../../domain/indicator.ts';
import type { MissingReason, Observation, Origin } from '../../domain/observation.ts';
import { isYear } from '../../domain/period.ts';
import { type FullFigure, figureKey } from './full-figure.ts';
import { type Geography, hasRemainder, LAST_QUARTER } from './geography.ts';
import { PUBLISHED_FIGURES, type PublishedFigure } from './published-figures.ts';
import { SHARE_RECIPES } from './share-recipes.ts';

const SECRET = 'Per district geheim: met zo weinig zaken kunnen slachtoffers herkenbaar zijn.';

/**
 * The rows of the package: example figures with what is hidden left out, and the published figures of the region in
 * the place of the example where there is one. In the order of indicators, areas and periods.
 */
export function toObservations(
  figures: readonly FullFigure[],
  reasons: ReadonlyMap<string, MissingReason>,
  indicators: readonly Indicator[],
  geography: Geography,
): Observation[] {
  const examples = figures.flatMap((figure) => {
    const indicator = indicators.find(({ id }) => id === figure.indicator);
    if (indicator === undefined) throw new RangeError(`No indicator ${figure.indicator}`);
    const level = geography.tree.get(figure.area)?.level;
    if (level === undefined || !indicator.levels.includes(level)) return [];
    return [toExample(figure, reasons.get(figureKey(figure)) ?? null, indicator, geography)];
  });
  const rows = new Map(examples.map((row) => [figureKeyOf(row), row]));
  for (const figure of PUBLISHED_FIGURES) {
    const row = toPublished(figure, geography.region);
    rows.set(figureKeyOf(row), row);
  }
  const places = new Map(geography.areas.map(({ id }, index) => [id, index]));
  const orders = new Map(indicators.map(({ id }, index) => [id, index]));
  return [...rows.values()].sort(
    (a, b) =>
      (orders.get(a.indicator) ?? 0) - (orders.get(b.indicator) ?? 0) ||
      (places.get(a.area) ?? 0) - (places.get(b.area) ?? 0) ||
      (a.period < b.period ? -1 : 1),
  );
}

function toExample(
  figure: FullFigure,
  reason: MissingReason | null,
  indicator: Indicator,
  geography: Geography,
): Observation {
  const { area, period, count, of } = figure;
  const origin: Origin = 'example';
  const key = { indicator: indicator.id, area, period, origin };
  const isLast = period === LAST_QUARTER || (isYear(period) && LAST_QUARTER.startsWith(period));
  const status = isLast ? 'provisional' : 'final';
  const note = noteOf(figure, geography);
  const nothing = { value: null, numerator: null, denominator: null };
  if (reason === 'secret') return { ...key, ...nothing, status, reason, note: SECRET };
  if (figure.unknown) return { ...key, ...nothing, status, reason: 'unknown', note };
  if (reason !== null) return { ...key, ...nothing, status, reason, note };
  if (of === null) return { ...key, value: count, numerator: null, denominator: null, status, reason: null, note };
  if (of === 0) return { ...key, value: null, numerator: 0, denominator: 0, status, reason: 'not-applicable', note };
  const value = Math.round(((indicator.kind === 'share' ? 1000 : 10) * count) / of) / 10;
  return { ...key, value, numerator: count, denominator: of, status, reason: null, note };
}

function toPublished({ indicator, period, value, origin, note }: PublishedFigure, region: string): Observation {
  const key = { indicator, area: region, period };
  return { ...key, value, numerator: null, denominator: null, status: 'final', origin, reason: null, note };
}

function noteOf({ indicator, area, period, unknown }: FullFigure, { region, tree }: Geography): string {
  const recipe = SHARE_RECIPES.find((each) => each.kind === 'mean' && each.indicator === indicator);
  if (recipe?.kind === 'mean') {
    const { quarter, district } = recipe.absent;
    const inside = area === district || tree.get(area)?.parent === district;
    if (unknown) return 'Niet aangeleverd: het registratiesysteem van dit district was dit kwartaal niet te lezen.';
    if (inside && period === quarter.slice(0, 4)) return 'Zonder het derde kwartaal, dat ontbreekt.';
    if (area === region && (period === quarter || period === quarter.slice(0, 4))) {
      return `Zonder ${tree.get(district)?.name ?? district} in het derde kwartaal.`;
    }
  }
  return hasRemainder(area, period) ? 'Met Vianen, dat sinds 2019 bij Vijfheerenlanden hoort.' : '';
}

function figureKeyOf({ indicator, area, period }: Observation): string {
  return `${indicator}|${area}|${period}`;
}
