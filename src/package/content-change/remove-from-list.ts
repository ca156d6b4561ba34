import { findListEntries } from './list-entries.ts';

/**
 * The text of a JSON list without the object with that id and its comma; every other letter stays as it is. null when the
 * text is no such list, or has no such object.
 */
export function removeFromList(text: string, id: string): string | null {
  const entries = findListEntries(text);
  if (entries === null) return null;
  const place = entries.findIndex(({ fields }) => fields?.get('id') === id);
  const found = entries[place];
  if (found === undefined) return null;
  const before = place === 0 ? undefined : entries[place - 1];
  if (before !== undefined) return text.slice(0, before.end) + text.slice(found.end);
  return text.slice(0, found.start) + text.slice(entries[1]?.start ?? found.end);
}
