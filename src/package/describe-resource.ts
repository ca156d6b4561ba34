import { CSV_DIALECT, tableOf, toTableSchema } from './table-schemas.ts';

const TYPES: ReadonlyMap<string, { readonly mediatype: string; readonly isText: boolean }> = new Map([
  ['csv', { mediatype: 'text/csv', isText: true }],
  ['json', { mediatype: 'application/json', isText: true }],
  ['md', { mediatype: 'text/markdown', isText: true }],
  ['svg', { mediatype: 'image/svg+xml', isText: true }],
  ['png', { mediatype: 'image/png', isText: false }],
  ['jpg', { mediatype: 'image/jpeg', isText: false }],
  ['webp', { mediatype: 'image/webp', isText: false }],
]);

interface ResourceDescription {
  readonly name: string;
  readonly path: string;
  readonly format: string;
  readonly mediatype: string;
  readonly encoding?: string;
  readonly bytes: number;
  /** "sha256:" and 64 hex digits. */
  readonly hash: string;
  readonly dialect?: object;
  readonly schema?: object;
}

/** What datapackage.json says of a file: all but its title. */
export async function describeResource(path: string, bytes: Uint8Array): Promise<ResourceDescription> {
  const format = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const type = TYPES.get(format) ?? { mediatype: 'application/octet-stream', isText: false };
  const table = tableOf(path);
  return {
    name: toName(path),
    path,
    format,
    mediatype: type.mediatype,
    ...(type.isText ? { encoding: 'utf-8' } : {}),
    bytes: bytes.length,
    hash: await computeHash(bytes),
    ...(table !== null && format === 'csv' ? { dialect: CSV_DIALECT, schema: toTableSchema(table) } : {}),
  };
}

// cijfers/utrecht-stad.csv -> cijfers-utrecht-stad; beelden/kaart.svg -> beelden-kaart-svg, beside beelden-kaart-png
function toName(path: string): string {
  const name = /^(?:beelden\/|cijfers\/.*\.json$)/.test(path) ? path : path.replace(/\.[^.]+$/, '');
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}

async function computeHash(bytes: Uint8Array): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return `sha256:${[...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
