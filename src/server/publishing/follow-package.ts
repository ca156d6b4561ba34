import { findMediaType } from '../media-type.ts';
import { hashBytes } from '../store/fingerprint.ts';
import type { Store } from '../store/store.ts';

type Followed = 'filled' | 'same' | 'followed' | 'left';

/**
 * Puts the files of a data package into the store: at the first start, and again when they have changed, as long as nobody
 * has published. After that the store says what is published: 'left' = the files differ from it.
 */
export async function followPackage(store: Store, files: ReadonlyMap<string, Uint8Array>): Promise<Followed> {
  const [latest] = await store.history();
  const present = await store.hashesAt(latest?.id ?? 0);
  const removed = [...present.keys()].filter((path) => !files.has(path));
  const isSame = removed.length === 0 && [...files].every(([path, bytes]) => present.get(path) === hashBytes(bytes));
  if (latest && isSame) return 'same';
  if (latest && latest.kind !== 'start') return 'left';
  const base = latest?.id ?? 0;
  await store.publish({
    base,
    author: 'Rijker Verantwoorden',
    kind: 'start',
    summary: base === 0 ? 'Gegevenspakket bij de eerste start' : 'De map met het gegevenspakket is gewijzigd',
    key: `start-${base + 1}`,
    changes: [
      ...[...files].map(([path, bytes]) => ({
        path,
        content: { bytes, mediaType: findMediaType(path) ?? 'application/octet-stream' },
      })),
      ...removed.map((path) => ({ path, content: null })),
    ],
  });
  return base === 0 ? 'filled' : 'followed';
}
