import { formatNumber } from '../../domain/format-nl.ts';

const MOST_BYTES = 10_000_000;
const TYPES: ReadonlyMap<string, string> = new Map([
  ['image/jpeg', 'JPEG'],
  ['image/png', 'PNG'],
  ['image/webp', 'WebP'],
]);

interface FileFacts {
  readonly name: string;
  readonly type: string;
  /** In bytes. */
  readonly size: number;
}

/** Why a file cannot be sent as a picture; null when it can be tried. */
export function refusePicture({ name, type, size }: FileFacts): string | null {
  if (!TYPES.has(type)) return `‘${name}’ is geen JPEG, PNG of WebP. Sla het beeld op als een van die drie.`;
  if (size > MOST_BYTES) return `‘${name}’ is ${writeSize(size)}. Maak het beeld kleiner dan 10 MB.`;
  if (size === 0) return `‘${name}’ is leeg. Kies een ander bestand.`;
  return null;
}

/** "foto.jpg, JPEG, 2,3 MB" */
export function describePicture({ name, type, size }: FileFacts): string {
  return `${name}, ${TYPES.get(type) ?? type}, ${writeSize(size)}`;
}

function writeSize(bytes: number): string {
  if (bytes < 1_000_000) return `${formatNumber(Math.max(1, Math.round(bytes / 1000)))} kB`;
  return `${formatNumber(bytes / 1_000_000, 1)} MB`;
}
