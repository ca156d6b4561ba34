import * as v from 'valibot';
import type { Trend } from '../../domain/trend.ts';
import type { SchemaOf } from './domain-schemas.ts';
import { trendSchema } from './trend-schemas.ts';

/** afgeleid/trends.json: the whole trend inventory. */
export interface TrendsView {
  readonly trends: readonly Trend[];
}

const trendsViewSchema: SchemaOf<TrendsView> = v.object({ trends: v.array(trendSchema) });

/** The JSON text of the view. */
export function encodeTrendsView(view: TrendsView): string {
  return JSON.stringify(view);
}

/** The view of parsed JSON; throws ValiError when it is another shape. */
export function decodeTrendsView(json: unknown): TrendsView {
  return v.parse(trendsViewSchema, json);
}
