import type { Area } from '../../domain/area.ts';
import { type AreaTree, createAreaTree } from '../../domain/area-tree.ts';
import { computeReading } from '../../domain/compute-reading.ts';
import { type PlacedExpectation, placeExpectations } from '../../domain/expectation.ts';
import { formatMissing } from '../../domain/format-nl.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Observation, Series } from '../../domain/observation.ts';
import type { Period } from '../../domain/period.ts';
import type { Programme } from '../../domain/programme.ts';
import type { Reading } from '../../domain/reading.ts';
import type { ContentScope } from '../../domain/select-content.ts';
import type { CoreView } from '../../package/views/core-view.ts';
import type { IndicatorView } from '../../package/views/indicator-view.ts';
import type { ThemeView } from '../../package/views/theme-view.ts';

export interface IndicatorInput {
  readonly core: CoreView;
  /** null when it did not arrive; its blocks say so. */
  readonly indicatorView: IndicatorView | null;
  readonly themeView: ThemeView | null;
  readonly indicator: string;
  readonly area: string;
  readonly period: Period;
}

/** What every block of an indicator is computed from. */
export interface IndicatorBase {
  readonly core: CoreView;
  readonly arrived: { readonly figures: boolean; readonly texts: boolean };
  readonly themeView: ThemeView | null;
  readonly indicator: Indicator;
  readonly programme: Programme | null;
  readonly area: Area;
  readonly region: Area | null;
  readonly period: Period;
  readonly tree: AreaTree;
  readonly reading: Reading;
  readonly expectations: readonly PlacedExpectation[];
  /** False when the indicator is not kept for areas such as the one on screen. */
  readonly hasLevel: boolean;
  readonly scope: ContentScope;
  readonly seriesOf: (area: string) => Series | null;
  readonly readingOf: (area: Area, period?: Period) => Reading;
}

/** null when the indicator or the area is unknown. */
export function createBase(input: IndicatorInput): IndicatorBase | null {
  const { core, indicatorView, themeView, period } = input;
  const tree = createAreaTree(core.areas);
  const area = tree.get(input.area);
  const indicator = core.indicators.find(({ id }) => id === input.indicator);
  if (area === null || indicator === undefined) return null;
  const byArea = new Map(indicatorView?.series.map((series) => [series.area, series]));
  const seriesOf = (id: string) => byArea.get(id) ?? null;
  const readingOf = (of: Area, at: Period = period) =>
    computeReading({ ...core, indicator, area: of, period: at, series: seriesOf(of.id) });
  const reading = readingOf(area);
  const ofArea = indicatorView?.expectations.filter((expectation) => expectation.area === area.id) ?? [];
  return {
    core,
    arrived: { figures: indicatorView !== null, texts: themeView !== null },
    themeView,
    indicator,
    programme: core.programmes.find(({ id }) => id === indicator.programme) ?? null,
    area,
    region: tree.region,
    period,
    tree,
    reading,
    expectations: placeExpectations(ofArea, reading.quarters),
    hasLevel: indicator.levels.includes(area.level),
    scope: { area: area.id, period, tree },
    seriesOf,
    readingOf,
  };
}

/** Why a value is absent. A share is hidden for the count behind it, so a threshold would be said of the percentage itself. */
export function writeMissing({ reason }: Pick<Observation, 'reason'>, indicator: Indicator): string {
  return formatMissing(reason, indicator.kind === 'count' ? indicator.disclosureThreshold : null);
}

export function isExample(observation: Observation | null | undefined): boolean {
  return observation?.origin === 'example' && observation.value !== null;
}

/** True when anything that a block of these readings draws is made up. */
export function hasExample(readings: readonly Reading[]): boolean {
  return readings.some(({ figure, quarters }) => isExample(figure) || quarters.some(isExample));
}
