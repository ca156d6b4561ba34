/**
 * The keys of rows that tell something of everyone in them, because all fall in one of the categories: of 6 married
 * people 6 work full-time and 0 part-time. No count of it needs to be small. Rows without anyone, or with fewer than
 * two categories, say nothing.
 */
export function findGroupDisclosure(
  rows: readonly { readonly key: string; readonly categories: readonly number[] }[],
): string[] {
  return rows
    .filter(({ categories }) => categories.length > 1 && categories.filter((count) => count > 0).length === 1)
    .map(({ key }) => key);
}
