import { findMediaType } from '../media-type.ts';
import type { Store } from '../store/store.ts';

/** Puts the files of a data package into an empty store, as publication 1; true when it did. */
export async function fillStore(store: Store, files: ReadonlyMap<string, Uint8Array>): Promise<boolean> {
  if ((await store.latest()) !== 0) return false;
  const result = await store.publish({
    base: 0,
    author: 'Rijker Verantwoorden',
    kind: 'start',
    summary: 'Gegevenspakket bij de eerste start',
    key: 'eerste-start',
    changes: [...files].map(([path, bytes]) => ({
      path,
      content: { bytes, mediaType: findMediaType(path) ?? 'application/octet-stream' },
    })),
  });
  return result.type === 'published';
}
