import type { FormValues } from './form-values.ts';

/** The answers of the item of an id, or those of a new one (id null); null when there is no such item. */
export function startItem<Item extends { readonly id: string }>(
  id: string | null,
  items: readonly Item[],
  toValues: (item: Item | null) => FormValues,
): FormValues | null {
  const item = items.find((one) => one.id === id) ?? null;
  return item === null && id !== null ? null : toValues(item);
}
