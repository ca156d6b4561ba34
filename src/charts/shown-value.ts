import type { Observation } from '../domain/observation.ts';

/** The value that may be drawn: none where a reason for its absence is given, whatever else the row holds. */
export function toShownValue(observation: Pick<Observation, 'value' | 'reason'>): number | null {
  return observation.reason === null && Number.isFinite(observation.value) ? observation.value : null;
}

/** True when a drawn value is made up. */
export function hasExample(observation: Pick<Observation, 'value' | 'reason' | 'origin'>): boolean {
  return observation.origin === 'example' && toShownValue(observation) !== null;
}
