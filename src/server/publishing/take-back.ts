import { isShared, takeBackEntries } from '../../package/content-change/take-back-entries.ts';
import { takeBackRows } from '../../package/figure-rows.ts';
import type { RowChanges } from '../../package/figure-rows.ts';
import type { Alongside, PublishedFiles, Store } from '../store/store.ts';
import { type Collision, isFigures, rowsOf } from './package-change.ts';
import type { Prepare } from './prepare-change.ts';
import { bytesOf, type Outcome, publishChange } from './publish-change.ts';
import { holdsWithdrawn, readWithdrawnContent } from './withdrawn-content.ts';

interface TakeBack {
  readonly publication: number;
  readonly author: string;
  readonly key: string;
}

export type TakenBackOutcome =
  | Outcome
  | { readonly type: 'unknown' }
  /** It withdrew a text or picture: that comes back only as a new one, with consent asked anew. */
  | { readonly type: 'final' }
  /** What it changed was changed again later. */
  | { readonly type: 'changed-since'; readonly collisions: readonly Collision[] };

const SEAL = 'datapackage.json';

/**
 * Takes a publication back by a new one: every row, entry and file that it changed becomes what it was, and nothing else. Taking
 * that one back again is doing it once more. The first filling and a withdrawal cannot be taken back.
 */
export async function takeBack(
  store: Store,
  asked: TakeBack,
  prepare: Prepare,
  alongside?: Alongside,
): Promise<TakenBackOutcome> {
  const latest = await store.latest();
  const found = (await store.history()).find(({ id }) => id === asked.publication);
  if (found === undefined || found.kind === 'start') return { type: 'unknown' };
  if (found.kind === 'intrekking') return { type: 'final' };
  const [before, after, present] = await Promise.all([
    store.filesAt(found.id - 1),
    store.filesAt(found.id),
    store.filesAt(latest),
  ]);
  const rows = new Map<string, RowChanges>();
  const files = new Map<string, Uint8Array | null>();
  const collisions: Collision[] = [];
  for (const path of changedPaths(before, after)) {
    if (isFigures(path)) {
      const back = takeBackRows(
        rowsOf(bytesOf(before), path),
        rowsOf(bytesOf(after), path),
        rowsOf(bytesOf(present), path),
      );
      if (back.type === 'possible') rows.set(path, back.changes);
      else collisions.push({ path, keys: back.keys });
    } else if (present.get(path)?.hash === after.get(path)?.hash) files.set(path, before.get(path)?.bytes ?? null);
    else if (isShared(path)) {
      const back = takeBackEntries(path, before.get(path)?.bytes, after.get(path)?.bytes, present.get(path)?.bytes);
      if (back.type === 'possible') files.set(path, back.bytes);
      else collisions.push({ path, keys: back.keys });
    } else collisions.push({ path, keys: [] });
  }
  if (collisions.length > 0) return { type: 'changed-since', collisions };
  if (await bringsBack(store, found.id, files)) return { type: 'final' };
  const order = {
    change: { rows, files },
    base: latest,
    author: asked.author,
    kind: 'ongedaan',
    summary: `Publicatie ${found.id} ongedaan gemaakt: ${found.summary}`,
    undoes: found.id,
    key: asked.key,
  } as const;
  return publishChange(store, order, prepare, alongside);
}

/** Whether files of before a publication hold what was withdrawn after it. */
async function bringsBack(
  store: Store,
  publication: number,
  files: ReadonlyMap<string, Uint8Array | null>,
): Promise<boolean> {
  for (const { id, kind } of await store.history()) {
    if (id <= publication) return false;
    if (kind === 'intrekking' && holdsWithdrawn(files, await readWithdrawnContent(store, id))) return true;
  }
  return false;
}

/** The files that differ; the seal follows from the others. */
export function changedPaths(before: PublishedFiles, after: PublishedFiles): string[] {
  const all = new Set([...before.keys(), ...after.keys()]);
  return [...all].filter((path) => path !== SEAL && before.get(path)?.hash !== after.get(path)?.hash);
}
