import * as v from 'valibot';
import type { Action } from '../../domain/action.ts';
import type { Area, Population } from '../../domain/area.ts';
import type { ChartEvent } from '../../domain/chart-event.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { isPeriod, type Period } from '../../domain/period.ts';
import type { Ambition, Programme, Strategy } from '../../domain/programme.ts';
import type { Target } from '../../domain/target.ts';
import type { PackageIssue } from '../package-issue.ts';

/** A schema whose output is a type of the domain. */
export type SchemaOf<T> = v.GenericSchema<unknown, T>;

export const text = v.string();
export const texts = v.array(v.string());
export const textOrNull = v.nullable(v.string());
export const number = v.number();
const numberOrNull = v.nullable(v.number());
export const origin = v.picklist(['published', 'derived', 'example']);
export const period = v.custom<Period>((input) => typeof input === 'string' && isPeriod(input));
const level = v.picklist(['region', 'district', 'municipality']);

export const areaSchema: SchemaOf<Area> = v.object({
  id: text,
  name: text,
  level,
  parent: textOrNull,
  cbs: textOrNull,
  validFrom: textOrNull,
  validUntil: textOrNull,
  tile: v.nullable(v.object({ column: number, row: number })),
  abbreviation: text,
});

export const populationSchema: SchemaOf<Population> = v.object({
  area: text,
  date: text,
  inhabitants: number,
  source: text,
});

export const indicatorSchema: SchemaOf<Indicator> = v.object({
  id: text,
  name: text,
  subject: text,
  plural: v.boolean(),
  programme: text,
  unit: text,
  kind: v.picklist(['count', 'stock', 'share', 'mean', 'ratio']),
  direction: v.picklist(['higher', 'lower', 'neutral']),
  frequency: v.picklist(['year', 'quarter', 'month']),
  levels: v.array(level),
  decimals: number,
  definition: text,
  source: text,
  owner: text,
  nextDelivery: textOrNull,
  disclosureThreshold: numberOrNull,
  countsPersons: v.optional(v.boolean()),
  partOf: v.nullable(v.literal('municipalities')),
  parts: v.nullable(v.object({ numerator: text, denominator: text })),
  baselinePoints: numberOrNull,
});

export const targetSchema: SchemaOf<Target> = v.object({
  indicator: text,
  area: text,
  period,
  value: number,
  kind: v.picklist(['minimum', 'maximum']),
  origin,
});

export const eventSchema: SchemaOf<ChartEvent> = v.object({
  id: text,
  date: text,
  title: text,
  text,
  indicators: texts,
  areas: texts,
  rebase: v.nullable(v.object({ reason: text, author: text })),
  origin,
});

const objective = v.object({ code: text, text });
const namedText = v.object({ name: text, text });

export const programmeSchema: SchemaOf<Programme> = v.object({
  id: text,
  name: text,
  kind: v.picklist(['programme', 'project']),
  tagline: text,
  aim: text,
  objectives: v.array(objective),
  results: v.array(objective),
  achieved: v.array(v.object({ text, objective: textOrNull, indicators: texts })),
  tools: v.array(namedText),
  districtThemes: texts,
  indicators: texts,
  highlight: v.nullable(
    v.variant('type', [
      v.object({ type: v.literal('richness') }),
      v.object({ type: v.literal('list'), text, items: texts }),
    ]),
  ),
  source: text,
});

export const strategySchema: SchemaOf<Strategy> = v.object({
  title: text,
  text,
  pillars: v.array(namedText),
  quote: v.object({ text, author: text, role: text }),
});

export const ambitionSchema: SchemaOf<Ambition> = v.object({
  number,
  title: text,
  change: numberOrNull,
  text,
  footnotes: texts,
  achieved: texts,
  indicators: texts,
});

export const actionSchema: SchemaOf<Action> = v.object({
  id: text,
  programme: text,
  title: text,
  text,
  objective: textOrNull,
  result: textOrNull,
  place: text,
  goal: v.nullable(v.object({ value: number, unit: text })),
  indicators: texts,
  areas: texts,
  status: v.picklist(['done', 'on-schedule', 'behind', 'not-started']),
  owner: text,
  start: text,
  due: text,
  expected: textOrNull,
  milestone: textOrNull,
  progress: v.nullable(v.object({ value: number, of: number })),
  origin,
});

export const issueSchema: SchemaOf<PackageIssue> = v.object({
  code: text,
  path: text,
  place: text,
  value: text,
  message: text,
  indicator: v.optional(text),
  area: v.optional(text),
});
