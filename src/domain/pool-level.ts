import { aggregate } from './aggregate.ts';
import { LEAST_DENOMINATOR } from './compare-areas.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import { computeRate } from './rate.ts';

export interface LevelPart {
  readonly observation: Observation;
  /** null when they were never counted. */
  readonly inhabitants: number | null;
}

/**
 * The level of areas together, fit to lay beside that of another: a count per 1.000 inhabitants, a share in percent, a
 * mean or ratio in its own unit. Never a mean of percentages. null without parts, for a stock, when a part is missing or
 * withheld, without inhabitants, and for a share with a denominator below 15.
 */
export function poolLevel(parts: readonly LevelPart[], indicator: Pick<Indicator, 'kind'>): number | null {
  const [first] = parts;
  if (first === undefined || indicator.kind === 'stock') return null;
  if (parts.some(({ observation }) => observation.value === null || observation.reason !== null)) return null;
  const { area, period, indicator: id } = first.observation;
  const observations = parts.map(({ observation }) => observation);
  const { value, denominator } = aggregate(observations, { kind: indicator.kind, indicator: id, area, period });
  if (value === null) return null;
  if (indicator.kind === 'share' && denominator !== null && denominator < LEAST_DENOMINATOR) return null;
  if (indicator.kind !== 'count') return value;
  const known = parts.flatMap(({ inhabitants }) => inhabitants ?? []);
  return known.length < parts.length
    ? null
    : computeRate(
        value,
        known.reduce((sum, each) => sum + each, 0),
      );
}
