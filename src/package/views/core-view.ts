import * as v from 'valibot';
import type { Area, Population } from '../../domain/area.ts';
import type { ChartEvent } from '../../domain/chart-event.ts';
import type { ContentHeader, Picture } from '../../domain/content.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { isQuarter, type Quarter } from '../../domain/period.ts';
import type { Ambition, Programme, Strategy } from '../../domain/programme.ts';
import type { Target } from '../../domain/target.ts';
import type { QuarterChoice } from '../compute-quarters.ts';
import type { PackageIssue } from '../package-issue.ts';
import { headerSchema, pictureSchema } from './content-schemas.ts';
import {
  ambitionSchema,
  areaSchema,
  eventSchema,
  indicatorSchema,
  issueSchema,
  populationSchema,
  programmeSchema,
  type SchemaOf,
  strategySchema,
  targetSchema,
} from './domain-schemas.ts';

/** afgeleid/kern.json: what every screen needs. */
export interface CoreView {
  /** ISO date that stands for today. */
  readonly referenceDate: string;
  /** Changes when anything in the package changes. */
  readonly version: string;
  /** Quarters with figures, oldest first: the choices of the period menu. */
  readonly quarters: readonly QuarterChoice[];
  readonly areas: readonly Area[];
  readonly populations: readonly Population[];
  readonly indicators: readonly Indicator[];
  readonly programmes: readonly Programme[];
  /** null when programmas.json cannot be read. */
  readonly strategy: Strategy | null;
  readonly ambitions: readonly Ambition[];
  readonly targets: readonly Target[];
  readonly events: readonly ChartEvent[];
  /** Letters, stories, dialogues and pictures without their bodies. */
  readonly content: readonly ContentHeader[];
  readonly pictures: readonly Picture[];
  readonly issues: readonly PackageIssue[];
}

const quarterSchema = v.object({
  period: v.custom<Quarter>((input) => typeof input === 'string' && isQuarter(input)),
  provisional: v.boolean(),
  filled: v.boolean(),
});

const coreViewSchema: SchemaOf<CoreView> = v.object({
  referenceDate: v.string(),
  version: v.string(),
  quarters: v.array(quarterSchema),
  areas: v.array(areaSchema),
  populations: v.array(populationSchema),
  indicators: v.array(indicatorSchema),
  programmes: v.array(programmeSchema),
  strategy: v.nullable(strategySchema),
  ambitions: v.array(ambitionSchema),
  targets: v.array(targetSchema),
  events: v.array(eventSchema),
  content: v.array(headerSchema),
  pictures: v.array(pictureSchema),
  issues: v.array(issueSchema),
});

/** The JSON text of the view. */
export function encodeCoreView(view: CoreView): string {
  return JSON.stringify(view);
}

/** The view of parsed JSON; throws ValiError when it is another shape. */
export function decodeCoreView(json: unknown): CoreView {
  return v.parse(coreViewSchema, json);
}
