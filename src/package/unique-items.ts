import { createIssue, type Located, type PackageIssue, type Place } from './package-issue.ts';

interface UniqueItems<T> {
  readonly unique: Located<T>[];
  /** The first of each key that stands there more than once. */
  readonly repeated: Located<T>[];
}

/** Splits off what has the key of another: neither wins, and each later one is an issue. field is where the key stands. */
export function splitUnique<T>(
  items: readonly Located<T>[],
  keyOf: (item: T) => string,
  issues: PackageIssue[],
  options: { readonly field?: string; readonly facts?: (item: T) => { indicator?: string; area?: string } } = {},
): UniqueItems<T> {
  const first = new Map<string, Located<T>>();
  const twice = new Map<string, Located<T>>();
  for (const located of items) {
    const key = keyOf(located.item);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, located);
      continue;
    }
    twice.set(key, earlier);
    const detail = `ook ${describePlace(earlier.place, located.place.path)}`;
    const { field } = options;
    issues.push(
      createIssue('dubbele-sleutel', located.place, {
        value: key,
        detail,
        ...(field === undefined ? {} : { field }),
        ...options.facts?.(located.item),
      }),
    );
  }
  if (twice.size === 0) return { unique: [...items], repeated: [] };
  return { unique: items.filter(({ item }) => !twice.has(keyOf(item))), repeated: [...twice.values()] };
}

function describePlace(place: Place, path: string): string {
  return place.path === path ? place.at() : `${place.path}, ${place.at()}`;
}
