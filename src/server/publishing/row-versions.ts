import { readFigureRows } from '../../package/figure-rows.ts';
import { isShared, listShared } from '../../package/content-change/take-back-entries.ts';
import type { Publication, Store } from '../store/store.ts';
import { isInEffect, rootOf } from '../../domain/is-in-effect.ts';
import { isFigures } from './package-change.ts';

/** The key of a file that is one part. */
export const WHOLE = '';

/** A row or entry as a publication left it; null when it was not there. */
export interface RowVersion {
  readonly publication: number;
  readonly line: string | null;
}

/** Of parts of one file, by key: each version that is another than the one before it, oldest first. */
export async function readVersions(
  store: Pick<Store, 'versionsOf'>,
  path: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly RowVersion[]>> {
  const found = new Map<string, RowVersion[]>();
  for (const key of keys) found.set(key, []);
  for (const { publication, bytes } of await store.versionsOf(path)) {
    const parts = bytes === null ? new Map<string, string>() : listParts(path, bytes);
    for (const [key, versions] of found) {
      const line = parts.get(key) ?? null;
      if (line !== (versions.at(-1)?.line ?? null)) versions.push({ publication, line });
    }
  }
  return found;
}

/** Rows of figures, entries of a list, targets; of any other file the whole, under the key of nothing. */
function listParts(path: string, bytes: Uint8Array): ReadonlyMap<string, string> {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (isFigures(path)) return readFigureRows(text).rows;
  return (isShared(path) ? listShared(path, text) : null) ?? new Map([[WHOLE, text]]);
}

type History = readonly Pick<Publication, 'id' | 'undoes'>[];

/**
 * The publications that made a row what it is, by what still holds of them: those of which nothing holds any more are left out,
 * and one that was applied again counts as itself. Sorted.
 */
export function listMakers(versions: readonly RowVersion[], history: History): number[] {
  const roots = new Set(versions.map(({ publication }) => rootOf(history, publication)));
  return [...roots].filter((root) => isInEffect(history, root)).toSorted((a, b) => a - b);
}

/** Those of them that did not hold yet after a publication, but for that one itself. */
export function listMakersSince(versions: readonly RowVersion[], history: History, publication: number): number[] {
  const then = history.filter(({ id }) => id <= publication);
  const wasThere = (id: number): boolean => id <= publication && isInEffect(then, id);
  const since = versions.filter((version) => version.publication > publication);
  const own = rootOf(history, publication);
  return listMakers(since, history).filter((maker) => maker !== own && !wasThere(maker));
}

/**
 * The row as it stood when the same publications held as in the history given, the newest; undefined when that never was. So
 * a total that is added up back to what its source published gets the words of its source again.
 */
export function findVersion(versions: readonly RowVersion[], history: History): RowVersion | undefined {
  const wanted = listMakers(versions, history).join();
  return versions.findLast(({ publication }) => {
    const then = history.filter(({ id }) => id <= publication);
    const known = versions.filter((version) => version.publication <= publication);
    return listMakers(known, then).join() === wanted;
  });
}
