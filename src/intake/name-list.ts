/** Names with the place each was given, in the order in which they came. */
interface NameList<T> {
  readonly items: readonly T[];
  /** The place of the name; item is only called for a name that is new. */
  place(name: string, item: () => T): number;
}

export function createNameList<T>(): NameList<T> {
  const items: T[] = [];
  const places = new Map<string, number>();
  return {
    items,
    place(name, item) {
      const known = places.get(name);
      if (known !== undefined) return known;
      places.set(name, items.length);
      items.push(item());
      return items.length - 1;
    },
  };
}
