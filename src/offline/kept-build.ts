import { eachOf } from './each-of.ts';
import { mayKeep } from './may-keep.ts';
import type { BuiltFiles } from './worker-scope.ts';

const PREFIX = 'rv-bouw-';
/** A tab that was opened before the site was built anew still asks for its own files. */
const BUILDS_KEPT = 2;

/** Fetches the code, looks and letters of this build; rejects when one does not come, and then there is no new worker. */
export async function keepBuild(caches: CacheStorage, { build, assets }: BuiltFiles): Promise<void> {
  const cache = await caches.open(PREFIX + build);
  await eachOf(assets, async (address) => {
    if (await cache.match(address, { ignoreVary: true })) return;
    const response = await fetch(address);
    if (!mayKeep(response, 'file')) throw new Error(`${address}: ${response.status}`);
    await cache.put(address, response);
  });
}

export async function dropOldBuilds(caches: CacheStorage, { build }: BuiltFiles): Promise<void> {
  // In the order in which they were made.
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== PREFIX + build);
  await Promise.all(names.slice(0, -(BUILDS_KEPT - 1)).map((name) => caches.delete(name)));
}

/** A file of any build that is kept: the name of a file holds a hash of its content, so it cannot be another one. */
export async function findOfBuild(caches: CacheStorage, address: string): Promise<Response | null> {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  for (const name of names) {
    const found = await (await caches.open(name)).match(address, { ignoreVary: true });
    if (found) return found;
  }
  return null;
}
