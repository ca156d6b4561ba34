import { listEntryTexts } from './list-entry-texts.ts';
import { removeFromList } from './remove-from-list.ts';
import { putInList } from './replace-in-list.ts';
import { listTargetRows, putTargetRow } from './change-target.ts';

type Bytes = Uint8Array | undefined;

type EntriesBack =
  | { readonly type: 'possible'; readonly bytes: Uint8Array }
  /** What was changed again later: ids, or keys of targets; [] when the file is no list. */
  | { readonly type: 'changed-since'; readonly keys: readonly string[] };

const LISTS = ['acties.json', 'beelden.json', 'indicatoren.json'];
const TARGETS = 'doelen.csv';

/** Whether a file holds the things of several people, each of which can be taken back by itself. */
export function isShared(path: string): boolean {
  return LISTS.includes(path) || path === TARGETS;
}

/** What stands in a shared file, by id or by the key of a target; null when it cannot be read. */
export function listShared(path: string, text: string): ReadonlyMap<string, string> | null {
  return path === TARGETS ? listTargetRows(text) : listEntryTexts(text);
}

/**
 * A shared file as it is now, in which every entry that a change made another is what it was before. Possible as long as
 * nobody changed one of those entries since; others stay as they are now.
 */
export function takeBackEntries(path: string, before: Bytes, after: Bytes, present: Bytes): EntriesBack {
  const put = path === TARGETS ? putTargetRow : putEntry;
  const [was, became, is] = [before, after, present].map((bytes) => listShared(path, decode(bytes)));
  if (!was || !became || !is) return { type: 'changed-since', keys: [] };
  const changed = [...new Set([...was.keys(), ...became.keys()])].filter((key) => was.get(key) !== became.get(key));
  const later = changed.filter((key) => is.get(key) !== became.get(key));
  if (later.length > 0) return { type: 'changed-since', keys: later };
  const text = changed.reduce((left, key) => put(left, key, was.get(key) ?? null), decode(present));
  return { type: 'possible', bytes: new TextEncoder().encode(text) };
}

function putEntry(text: string, id: string, written: string | null): string {
  return (written === null ? removeFromList(text, id) : putInList(text, id, () => written)) ?? text;
}

function decode(bytes: Bytes): string {
  return bytes === undefined ? '' : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
