import type { Action } from '../domain/action.ts';
import type { Area, Population } from '../domain/area.ts';
import type { ChartEvent } from '../domain/chart-event.ts';
import type { Dialogue, Letter, Picture, Story } from '../domain/content.ts';
import type { Expectation } from '../domain/expectation.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Observation } from '../domain/observation.ts';
import type { Ambition, Programme, Strategy } from '../domain/programme.ts';
import type { Target } from '../domain/target.ts';
import type { Trend } from '../domain/trend.ts';

/** The whole package in domain objects. Every link in it holds: what points at nothing was left out, and an issue says so. */
export interface DataPackage {
  /** ISO date that stands for today. */
  readonly referenceDate: string;
  readonly areas: readonly Area[];
  readonly populations: readonly Population[];
  readonly programmes: readonly Programme[];
  /** null when programmas.json cannot be read. */
  readonly strategy: Strategy | null;
  readonly ambitions: readonly Ambition[];
  readonly indicators: readonly Indicator[];
  readonly actions: readonly Action[];
  /** No indicator, area and period twice. */
  readonly observations: readonly Observation[];
  readonly targets: readonly Target[];
  readonly events: readonly ChartEvent[];
  readonly expectations: readonly Expectation[];
  readonly trends: readonly Trend[];
  readonly letters: readonly Letter[];
  readonly stories: readonly Story[];
  readonly dialogues: readonly Dialogue[];
  readonly pictures: readonly Picture[];
}
