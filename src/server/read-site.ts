import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findMediaType } from './media-type.ts';

export type ContentEncoding = 'br' | 'gzip' | 'identity';

export interface SiteFile {
  readonly mediaType: string;
  readonly hash: string;
  readonly bodies: ReadonlyMap<ContentEncoding, Uint8Array<ArrayBuffer>>;
}

/** The built site in memory. A request is a key of a map, never a path on disk, so no name can reach outside it. */
export interface Site {
  /** By address: "/assets/basis-x.js", "/data/gebieden.csv". */
  readonly files: ReadonlyMap<string, SiteFile>;
  /** Prerendered pages by address: "/", "/thema/vis". */
  readonly pages: ReadonlyMap<string, SiteFile>;
  /** The empty page in which the browser draws any other address. */
  readonly shell: SiteFile;
}

const SUFFIXES: readonly (readonly [ContentEncoding, string])[] = [
  ['identity', ''],
  ['br', '.br'],
  ['gzip', '.gz'],
];

export function readSite(dist: string): Site {
  const names = new Set(listNames(dist));
  const files = new Map<string, SiteFile>();
  const pages = new Map<string, SiteFile>();
  for (const name of names) {
    const mediaType = findMediaType(name);
    if (!mediaType) continue;
    const file = readSiteFile(dist, name, mediaType, names);
    if (name === 'index.html') pages.set('/', file);
    else if (name.endsWith('/index.html')) pages.set(`/${name.slice(0, -'/index.html'.length)}`, file);
    else files.set(`/${name}`, file);
  }
  const shell = files.get('/app.html');
  if (!shell) throw new Error(`In ${dist} staat geen gebouwde site; draai eerst npm run build.`);
  files.delete('/app.html');
  return { files, pages, shell };
}

function readSiteFile(dist: string, name: string, mediaType: string, names: ReadonlySet<string>): SiteFile {
  const bodies = new Map<ContentEncoding, Uint8Array<ArrayBuffer>>();
  for (const [encoding, suffix] of SUFFIXES) {
    if (names.has(name + suffix)) bodies.set(encoding, new Uint8Array(readFileSync(join(dist, name + suffix))));
  }
  const hash = createHash('sha256')
    .update(bodies.get('identity') ?? '')
    .digest('base64url')
    .slice(0, 22);
  return { mediaType, hash, bodies };
}

function listNames(dist: string): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length).replaceAll('\\', '/').replace(/^\/+/, ''))
    .filter((name) => !name.split('/').some((part) => part.startsWith('.')));
}
