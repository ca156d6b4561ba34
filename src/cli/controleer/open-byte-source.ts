import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { ByteSource } from '../../intake/byte-source.ts';

/** A file on disk, read where it is needed: of a hundred megabytes only some thousands of bytes are in memory. Throws when the disk does. */
export function openByteSource(path: string): ByteSource & { readonly close: () => void } {
  const file = openSync(path, 'r');
  const { size } = fstatSync(file);
  let buffer = Buffer.alloc(0);
  return {
    size,
    read(start, end) {
      const length = Math.max(0, Math.min(end, size) - start);
      // One for all: a hundred megabytes in buffers of their own would be in memory before they are cleared away.
      if (buffer.length < length) buffer = Buffer.alloc(length);
      for (let done = 0; done < length; ) {
        const count = readSync(file, buffer, done, length - done, start + done);
        if (count === 0) throw new Error(`${path}: het bestand werd korter terwijl het werd gelezen.`);
        done += count;
      }
      return buffer.subarray(0, length);
    },
    close: () => closeSync(file),
  };
}
