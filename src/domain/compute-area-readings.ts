import type { Area } from './area.ts';
import type { ChartEvent } from './chart-event.ts';
import { computeReading } from './compute-reading.ts';
import type { Indicator } from './indicator.ts';
import type { Series } from './observation.ts';
import type { Period } from './period.ts';
import type { Reading } from './reading.ts';
import type { Target } from './target.ts';

interface AreaReadingsInput {
  readonly indicators: readonly Indicator[];
  readonly area: Area;
  readonly period: Period;
  /** Series of that area. */
  readonly series: readonly Series[];
  readonly targets: readonly Target[];
  readonly events: readonly ChartEvent[];
  readonly areas: readonly Area[];
}

/** One reading per indicator that is kept at the level of the area, in the order of the indicators. */
export function computeAreaReadings(input: AreaReadingsInput): Reading[] {
  const { indicators, area, series, ...rest } = input;
  const byIndicator = new Map(series.map((item) => [item.indicator, item]));
  return indicators
    .filter(({ levels }) => levels.includes(area.level))
    .map((indicator) => computeReading({ ...rest, area, indicator, series: byIndicator.get(indicator.id) ?? null }));
}
