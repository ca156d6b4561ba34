import type { Indicator } from '../domain/indicator.ts';
import { isHidden } from '../domain/judge-series.ts';
import type { Observation } from '../domain/observation.ts';

/** A figure as the package may have it: without numbers where a reader could recognise somebody. */
export function protectFigure(observation: Observation, indicator: Indicator): Observation {
  const isSmall = hasSmallCount(observation, indicator);
  if (!isSmall && !isHidden(observation)) return observation;
  const reason = isSmall ? 'small' : observation.reason;
  return { ...observation, value: null, numerator: null, denominator: null, reason };
}

/** True when a number of it, or what is left of its whole, is a count from 1 up to the threshold. */
export function hasSmallCount(
  { value, numerator, denominator }: Observation,
  { kind, disclosureThreshold: threshold }: Indicator,
): boolean {
  if (threshold === null) return false;
  const rest = kind === 'share' && numerator !== null && denominator !== null ? denominator - numerator : null;
  const counts = kind === 'count' || kind === 'stock' ? [value] : [numerator, denominator, rest];
  return counts.some((count) => count !== null && count > 0 && count < threshold);
}
