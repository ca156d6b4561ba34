import type { FileChanges } from './file-changes.ts';
import { type ChangeEntry, replaceInList } from './replace-in-list.ts';

/** The file with one entry changed or added; null when the file is no list of objects. A file that is not there yet begins with the entry. */
export function changeListFile(
  files: ReadonlyMap<string, Uint8Array>,
  path: string,
  id: string,
  change: ChangeEntry,
): FileChanges | null {
  const bytes = files.get(path);
  const text = bytes === undefined ? '[]' : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const after = replaceInList(text, id, change);
  return after === null ? null : new Map([[path, new TextEncoder().encode(after)]]);
}

/** The fields in the order in which the entry had them, with the new values; new fields behind them. */
export function withFields(
  before: ReadonlyMap<string, unknown> | null,
  fields: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries([...(before ?? []), ...Object.entries(fields)]);
}
