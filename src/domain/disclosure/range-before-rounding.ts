import type { Bounds } from './linear-program.ts';

/** What the number can have been before it was rounded to a multiple of the step: (11.6, 0.1) -> 11.55 to 11.65. */
export function rangeBeforeRounding(rounded: number, step: number): Bounds {
  return { low: rounded - step / 2, high: rounded + step / 2 };
}
