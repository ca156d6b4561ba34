import type { Observation } from '../../domain/observation.ts';

/** A part of a sum, as it was and as it becomes. */
export interface ChangedPart {
  readonly before: Observation | null;
  /** With its number, also where a reader will not see that. */
  readonly after: Observation;
  /** True when the file hides the number. */
  readonly isHidden: boolean;
}

/**
 * A published sum of counts moved by what its parts change, for where hidden parts stay as they are: 41 with a part that
 * goes from 10 to 12 becomes 43. null when the sum was not shown, or when a part that changes is hidden before or after:
 * the step of the sum would tell its number.
 */
export function shiftSum(sum: number | null, parts: readonly ChangedPart[]): number | null {
  if (sum === null) return null;
  let moved = sum;
  for (const { before, after, isHidden } of parts) {
    // What is hidden and told once more in the same words is taken to be the same number.
    if (before !== null && before.value === after.value && before.reason === after.reason) continue;
    if (before === null || before.value === null || after.value === null || isHidden) return null;
    moved += after.value - before.value;
  }
  return moved;
}
