import { findListEntries } from './list-entries.ts';

/** Of a JSON list of objects the text of each, by its id; null when the text is no list, and an empty text has none. */
export function listEntryTexts(text: string): ReadonlyMap<string, string> | null {
  const entries = findListEntries(text === '' ? '[]' : text);
  if (entries === null) return null;
  const texts = entries.map(({ start, end, fields }) => [fields?.get('id'), text.slice(start, end)] as const);
  return new Map(texts.flatMap(([id, written]) => (typeof id === 'string' ? [[id, written]] : [])));
}
