import * as v from 'valibot';
import type { Trend, TrendHeader } from '../../domain/trend.ts';
import { origin, period, type SchemaOf, text, textOrNull, texts } from './domain-schemas.ts';

const header = {
  id: text,
  title: text,
  kind: v.picklist(['research', 'local', 'experience', 'crime-picture']),
  evidence: v.picklist(['strong', 'fair', 'weak', 'unknown']),
  programme: text,
  indicators: texts,
  origin,
};

export const trendHeaderSchema: SchemaOf<TrendHeader> = v.object(header);

export const trendSchema: SchemaOf<Trend> = v.object({
  ...header,
  text,
  evidenceReason: text,
  areas: texts,
  when: v.variant('type', [
    v.object({ type: v.literal('period'), period }),
    v.object({ type: v.literal('date'), date: text }),
  ]),
  source: text,
  place: textOrNull,
});
