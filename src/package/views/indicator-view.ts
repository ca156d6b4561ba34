import * as v from 'valibot';
import type { Series } from '../../domain/observation.ts';
import { compactSeriesSchema, decodeSeries, encodeSeries } from './compact-series.ts';

/** afgeleid/indicator/<id>.json: one indicator in all areas that have a figure. */
export interface IndicatorView {
  /** Id of the indicator. */
  readonly indicator: string;
  readonly series: readonly Series[];
}

const indicatorViewSchema = v.object({ indicator: v.string(), series: compactSeriesSchema });

/** The JSON text of the view. */
export function encodeIndicatorView({ indicator, series }: IndicatorView): string {
  return JSON.stringify({ indicator, series: encodeSeries(series) });
}

/** The view of parsed JSON; throws ValiError when it is another shape. */
export function decodeIndicatorView(json: unknown): IndicatorView {
  const { indicator, series } = v.parse(indicatorViewSchema, json);
  return { indicator, series: decodeSeries(series) };
}
