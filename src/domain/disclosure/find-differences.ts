/** A count, and the count of a wider group that holds everyone of it. */
interface NestedCounts {
  readonly key: string;
  readonly inner: number;
  readonly outer: number;
}

/**
 * The keys of pairs of published counts of which the difference is itself a count from 1 up to the threshold: 6 men who
 * work under 20 hours and 7 under 25 tell of one man who works 20 to 24. Neither count needs to be small for it.
 */
export function findDifferences(pairs: readonly NestedCounts[], threshold: number): string[] {
  return pairs.filter(({ inner, outer }) => outer > inner && outer - inner < threshold).map(({ key }) => key);
}
