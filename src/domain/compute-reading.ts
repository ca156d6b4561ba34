import type { Area } from './area.ts';
import { type AreaTree, createAreaTree } from './area-tree.ts';
import type { ChartEvent } from './chart-event.ts';
import { findFigure, findYearFigure } from './find-figure.ts';
import { findTarget, reachesTarget, toQuarterTarget } from './find-target.ts';
import type { Indicator, IndicatorKind } from './indicator.ts';
import { judgeSeries } from './judge-series.ts';
import type { Observation, Series } from './observation.ts';
import type { Period } from './period.ts';
import { endDateExclusive, toYear, yearOf } from './period-math.ts';
import type { Attention, Change, Reading } from './reading.ts';
import type { Target } from './target.ts';

export interface ReadingInput {
  readonly indicator: Indicator;
  readonly area: Area;
  /** Where the screen stands: later quarters do not count. */
  readonly period: Period;
  /** Of that indicator in that area; null when the package has none. */
  readonly series: Series | null;
  /** Of all areas and indicators. */
  readonly targets: readonly Target[];
  readonly events: readonly ChartEvent[];
  readonly areas: readonly Area[];
}

/** All that a screen needs to know of one indicator in one area at one period; see Reading for each part of it. */
export function computeReading(input: ReadingInput): Reading {
  const { indicator, area, period, series, targets, events, areas } = input;
  const tree = createAreaTree(areas);
  const figure = series && findFigure(series, yearOf(period), indicator);
  const previous = series && figure && findYearFigure(series, yearBefore(figure.period), indicator);
  const year = yearOf(figure?.period ?? period);
  const target = findTarget({ targets, indicator, area, region: tree.region?.id ?? null, year });
  const targetReached = judgeFigure(figure, target);
  const end = endDateExclusive(period);
  const quarters = series?.quarters.filter((quarter) => endDateExclusive(quarter.period) <= end) ?? [];
  const rebaseAt = findRebases(quarters, eventsOf(events, indicator, area, tree));
  const quarterTarget = target && toQuarterTarget(target, indicator);
  const judgement = judgeSeries({ indicator, quarters, rebaseAt, quarterTarget });
  return {
    indicator,
    area,
    period,
    figure,
    previous,
    change: computeChange(figure, previous, indicator.kind),
    whole: indicator.partOf === 'municipalities' ? tree.municipalitiesIn(area.id, period).length : null,
    target,
    targetReached,
    quarters,
    quarterTarget,
    rebaseAt,
    ...judgement,
    attention: computeAttention({ figure, quarters, targetReached, ...judgement }),
  };
}

function yearBefore(period: Period) {
  return toYear(Number(yearOf(period)) - 1);
}

/** A count in percent (null from 0), a share in points, the rest in its own unit; null when a value is missing. */
function computeChange(figure: Observation | null, previous: Observation | null, kind: IndicatorKind): Change | null {
  if (figure === null || previous === null || figure.value === null || previous.value === null) return null;
  const against = previous.period;
  const difference = figure.value - previous.value;
  if (kind === 'share') return { against, type: 'points', amount: difference };
  if (kind !== 'count') return { against, type: 'absolute', amount: difference };
  return previous.value === 0 ? null : { against, type: 'percent', amount: (difference / previous.value) * 100 };
}

function judgeFigure(figure: Observation | null, target: Target | null): boolean | null {
  if (figure === null || figure.value === null || target === null) return null;
  return yearOf(target.period) === yearOf(figure.period) ? reachesTarget(figure.value, target) : null;
}

/** The events of an indicator in an area; one in an area also touches what lies inside it. */
export function eventsOf(events: readonly ChartEvent[], { id }: Indicator, area: Area, tree: AreaTree): ChartEvent[] {
  const around = [area.id, ...tree.ancestors(area.id).map((ancestor) => ancestor.id)];
  return events.filter(
    ({ indicators, areas }) =>
      (indicators.length === 0 || indicators.includes(id)) &&
      (areas.length === 0 || areas.some((each) => around.includes(each))),
  );
}

/** The quarter in which each rebase lies, or the first after it; one before the second quarter divides nothing. */
function findRebases(quarters: readonly Observation[], events: readonly ChartEvent[]): number[] {
  const indexes = events
    .filter(({ rebase }) => rebase !== null)
    .map(({ date }) => quarters.findIndex(({ period }) => endDateExclusive(period) > date));
  return [...new Set(indexes)].filter((index) => index > 0).sort((a, b) => a - b);
}

type Grounds = Pick<Reading, 'figure' | 'quarters' | 'targetReached' | 'variation' | 'assurance'>;

function computeAttention({ figure, quarters, targetReached, variation, assurance }: Grounds): Attention {
  const measured = quarters.some(({ value }) => value !== null);
  if ((figure === null || figure.value === null) && !measured) return 'no-figure';
  const changed = variation === 'concern' || variation === 'neutral-high' || variation === 'neutral-low';
  if (changed || assurance === 'fail' || targetReached === false) return 'discuss';
  return variation === 'improvement' || assurance === 'pass' || targetReached === true ? 'on-course' : 'follow';
}
