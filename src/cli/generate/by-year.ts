/** Four quarters a row: ([1, 2, 3, 4], [5, 6, 7, 8]) -> one list. */
export function byYear<T>(...years: readonly (readonly T[])[]): T[] {
  return years.flat();
}
