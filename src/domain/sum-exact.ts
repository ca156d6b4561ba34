/**
 * The sum of numbers, the same to the last bit in whatever order they come: they are sorted first, and what each
 * addition rounds off is kept apart and added at the end (Neumaier). 0 for no numbers.
 */
export function sumExact(values: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (const value of values.toSorted((a, b) => a - b)) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}
