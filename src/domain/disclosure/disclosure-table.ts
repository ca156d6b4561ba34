/** One figure of a table that is protected before it is shown. */
export interface DisclosureCell {
  readonly key: string;
  /** What is counted. A share has two numbers that are hidden together: with and without (numerator, the rest). */
  readonly values: readonly number[];
  /** Of two cells that protect as well the lower weight is withheld: a municipality before a district. Default 0. */
  readonly weight?: number;
  /** True when the figure was published elsewhere: it can no longer be hidden. */
  readonly public?: boolean;
  /** True when no row shows it (the remainder of a district): known to nobody unless it can be worked out. */
  readonly unpublished?: boolean;
  /** True when an earlier run hid it: it stays hidden. */
  readonly hidden?: boolean;
}

/** The total is the sum of the parts, and a reader knows that. */
export interface DisclosureRelation {
  readonly total: string;
  readonly parts: readonly string[];
}

/** small: the count itself is under the threshold; withheld: hidden so that another cell cannot be worked out. */
export type Suppression = 'small' | 'withheld';

/** True when any of the values is a count from 1 up to the threshold, or their sum is. A count of 0 is no secret. */
export function isSmall(values: readonly number[], threshold: number): boolean {
  const sum = values.reduce((total, value) => total + value, 0);
  return [...values, sum].some((value) => value > 0 && value < threshold);
}

/** One relation by cell numbers, and per cell the relations in which it stands; a key without a cell throws RangeError. */
export interface IndexedTable {
  readonly cells: readonly DisclosureCell[];
  readonly relations: readonly { readonly total: number; readonly parts: readonly number[] }[];
  /** Cell number -> numbers of the relations it stands in. */
  readonly relationsOf: readonly (readonly number[])[];
}

export function indexTable(cells: readonly DisclosureCell[], relations: readonly DisclosureRelation[]): IndexedTable {
  const numbers = new Map(cells.map(({ key }, index) => [key, index]));
  const numberOf = (key: string): number => {
    const found = numbers.get(key);
    if (found === undefined) throw new RangeError(`No cell ${key}`);
    return found;
  };
  const indexed = relations.map(({ total, parts }) => ({ total: numberOf(total), parts: parts.map(numberOf) }));
  const relationsOf = cells.map((): number[] => []);
  indexed.forEach(({ total, parts }, relation) => {
    for (const cell of [total, ...parts]) relationsOf[cell]?.push(relation);
  });
  return { cells, relations: indexed, relationsOf };
}
