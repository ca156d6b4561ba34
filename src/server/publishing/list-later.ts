import type { Publication, Store } from '../store/store.ts';
import { isInEffect, rootOf } from '../../domain/is-in-effect.ts';
import type { Collision } from './package-change.ts';
import { readVersions, WHOLE } from './row-versions.ts';

/**
 * The publications after one that changed these rows, entries or files and still hold: what to take back first, newest first.
 * Among them the taking back of what held at the time.
 */
export async function listLater(
  store: Pick<Store, 'versionsOf'>,
  history: readonly Publication[],
  publication: number,
  collisions: readonly Collision[],
): Promise<readonly number[]> {
  const later = new Map<number, number>();
  const then = history.filter(({ id }) => id <= publication);
  const holds = (root: number): boolean => isInEffect(history, root) || (root < publication && isInEffect(then, root));
  for (const { path, keys } of collisions) {
    const found = await readVersions(store, path, keys.length === 0 ? [WHOLE] : keys);
    for (const { publication: id } of [...found.values()].flat()) {
      const root = rootOf(history, id);
      if (id <= publication || root === rootOf(history, publication) || !holds(root)) continue;
      // Of one that was applied again only the last time can be taken back.
      if (isInEffect(history, id)) later.set(root, Math.max(id, later.get(root) ?? 0));
    }
  }
  return [...later.values()].toSorted((a, b) => b - a);
}
