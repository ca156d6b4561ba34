import type { Bounds } from './linear-program.ts';

/**
 * A number rounded to the nearest multiple of a step, half a step upward: (32, 5) -> 30. For presentation only: parts and
 * totals are rounded each by themselves and need not add up, and beside exact totals the numbers can be worked out again.
 */
export function roundToStep(value: number, step: number): number {
  return Math.floor(value / step + 0.5) * step;
}

/** What the number can have been before it was rounded to a multiple of the step: (11.6, 0.1) -> 11.55 to 11.65. */
export function rangeBeforeRounding(rounded: number, step: number): Bounds {
  return { low: rounded - step / 2, high: rounded + step / 2 };
}
