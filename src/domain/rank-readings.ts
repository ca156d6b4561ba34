import type { Attention, Reading } from './reading.ts';
import { computeSignals } from './signals.ts';

/** What asks for talk first: the order of every list. */
export const ATTENTION_ORDER: readonly Attention[] = ['discuss', 'follow', 'on-course', 'no-figure'];

/** The readings by what asks for talk, within that by the strength of their signal; equal ones keep their order. */
export function rankReadings(readings: readonly Reading[]): Reading[] {
  const { signals } = computeSignals(readings);
  const rank = (reading: Reading): number => {
    const place = signals.indexOf(reading);
    return ATTENTION_ORDER.indexOf(reading.attention) * (readings.length + 1) + (place < 0 ? readings.length : place);
  };
  return [...readings].sort((a, b) => rank(a) - rank(b));
}
