import * as v from 'valibot';
import type { Expectation } from '../../domain/expectation.ts';
import { isQuarter, type Quarter } from '../../domain/period.ts';
import type { Series } from '../../domain/observation.ts';
import { compactSeriesSchema, decodeSeries, encodeSeries } from './compact-series.ts';
import { number, origin, type SchemaOf, text } from './domain-schemas.ts';

/** afgeleid/indicator/<id>.json: one indicator in all areas that have a figure. */
export interface IndicatorView {
  /** Id of the indicator. */
  readonly indicator: string;
  readonly series: readonly Series[];
  /** What was expected of its quarters, in any area. */
  readonly expectations: readonly Expectation[];
}

const expectationSchema: SchemaOf<Expectation> = v.object({
  id: text,
  indicator: text,
  area: text,
  period: v.custom<Quarter>((input) => typeof input === 'string' && isQuarter(input)),
  from: number,
  to: number,
  author: text,
  date: text,
  origin,
});

const indicatorViewSchema = v.object({
  indicator: v.string(),
  series: compactSeriesSchema,
  expectations: v.array(expectationSchema),
});

/** The JSON text of the view. */
export function encodeIndicatorView({ indicator, series, expectations }: IndicatorView): string {
  return JSON.stringify({ indicator, series: encodeSeries(series), expectations });
}

/** The view of parsed JSON; throws ValiError when it is another shape. */
export function decodeIndicatorView(json: unknown): IndicatorView {
  const { indicator, series, expectations } = v.parse(indicatorViewSchema, json);
  return { indicator, series: decodeSeries(series), expectations };
}
