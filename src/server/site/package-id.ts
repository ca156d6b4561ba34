import { createHash } from 'node:crypto';

/**
 * A name of 16 letters for the content of a data package (path -> sha256 of the file): the same files have the same name, so
 * that a taken back publication is the same package again.
 */
export function toPackageId(hashes: ReadonlyMap<string, string>): string {
  const lines = [...hashes].map(([path, hash]) => `${path}\n${hash}\n`).sort();
  return createHash('sha256').update(lines.join('')).digest('base64url').slice(0, 16);
}
