import { createHash } from 'node:crypto';
import type { Draft } from './store.ts';

/** sha256 in hex. */
export function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What a key stands for: a retry has the same one, another content with the same key has not. The base may differ. */
export function fingerprint({ author, kind, summary, undoes, changes }: Draft): string {
  const files = changes
    .map(
      ({ path, content }) => [path, content === null ? null : [content.mediaType, hashBytes(content.bytes)]] as const,
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const text = JSON.stringify([author, kind, summary, undoes ?? null, files]);
  return hashBytes(new TextEncoder().encode(text));
}
