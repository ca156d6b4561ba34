import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findMediaType } from '../media-type.ts';
import type { Edition } from './edition.ts';
import { type ContentEncoding, type SiteFile, toSiteFile } from './site-file.ts';

/** The built site in memory. A request is a key of a map, never a path on disk, so no name can reach outside it. */
export interface Site {
  /** What does not depend on the package, by address: "/assets/basis-x.js". */
  readonly files: ReadonlyMap<string, SiteFile>;
  /** The package that the site was built with. */
  readonly built: Edition;
}

const SUFFIXES: readonly (readonly [ContentEncoding, string])[] = [
  ['identity', ''],
  ['br', '.br'],
  ['gzip', '.gz'],
];
const OF_PACKAGE = /^\/(?:data|afgeleid)\//;

export function readSite(dist: string): Site {
  const names = new Set(listNames(dist));
  const files = new Map<string, SiteFile>();
  const own = new Map<string, SiteFile>();
  const pages = new Map<string, SiteFile>();
  for (const name of names) {
    const mediaType = findMediaType(name);
    if (!mediaType) continue;
    const file = readSiteFile(dist, name, mediaType, names);
    if (name === 'index.html') pages.set('/', file);
    else if (name.endsWith('/index.html')) pages.set(`/${name.slice(0, -'/index.html'.length)}`, file);
    else (OF_PACKAGE.test(`/${name}`) ? own : files).set(`/${name}`, file);
  }
  const shell = files.get('/app.html');
  if (!shell) throw new Error(`In ${dist} staat geen gebouwde site; draai eerst npm run build.`);
  files.delete('/app.html');
  return { files, built: { id: readPackageId(shell), files: own, paths: new Set(pages.keys()), pages, shell } };
}

function readPackageId({ bodies }: SiteFile): string {
  return /data-package="([^"]+)"/.exec(new TextDecoder().decode(bodies.get('identity')))?.[1] ?? '';
}

function readSiteFile(dist: string, name: string, mediaType: string, names: ReadonlySet<string>): SiteFile {
  const bodies = new Map<ContentEncoding, Uint8Array<ArrayBuffer>>();
  for (const [encoding, suffix] of SUFFIXES) {
    if (names.has(name + suffix)) bodies.set(encoding, new Uint8Array(readFileSync(join(dist, name + suffix))));
  }
  return toSiteFile(mediaType, bodies);
}

function listNames(dist: string): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length).replaceAll('\\', '/').replace(/^\/+/, ''))
    .filter((name) => !name.split('/').some((part) => part.startsWith('.')));
}
