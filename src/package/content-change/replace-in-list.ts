import { findListEntries } from './list-entries.ts';

/** Changes the object with that id, or makes one (before is null). */
export type ChangeEntry = (before: ReadonlyMap<string, unknown> | null) => Readonly<Record<string, unknown>>;

/**
 * The text of a JSON list of objects in which the one with that id was changed, or put behind the others when there is
 * none; every other letter of the text stays as it is. null when the text is no such list.
 */
export function replaceInList(text: string, id: string, change: ChangeEntry): string | null {
  return putInList(text, id, (before) => indent(change(before)));
}

/** The same with the object as it is to be written. */
export function putInList(
  text: string,
  id: string,
  write: (before: ReadonlyMap<string, unknown> | null) => string,
): string | null {
  const entries = findListEntries(text);
  if (entries === null) return null;
  const found = entries.find(({ fields }) => fields?.get('id') === id);
  const written = write(found?.fields ?? null);
  if (found !== undefined) return text.slice(0, found.start) + written + text.slice(found.end);
  const last = entries.at(-1);
  if (last === undefined) return `[\n  ${written}\n]\n`;
  return `${text.slice(0, last.end)},\n  ${written}${text.slice(last.end)}`;
}

function indent(entry: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(entry, null, 2).replaceAll('\n', '\n  ');
}
