import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from 'vite';
import type { BuiltFiles } from '../src/offline/worker-scope.ts';
import { hashBytes } from '../src/server/store/fingerprint.ts';
import { SHEET } from '../src/server/site/page-html.ts';
import { writeFile } from './write-file.ts';

/** Name of the file at the root of the site: a service worker rules over what stands below it. */
export const WORKER = 'sw.js';

/** The groups of vite.config.ts: what runs first, and what every screen runs; that one loads the screens. */
const GROUPS = ['begin', 'basis'];
const FONT = /-latin-wght-normal-/;

/** Writes above the code of the worker which files the screens need to be drawn, so that another build is another worker. */
export function completeWorker(dist: string): void {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const manifest: Manifest = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8'));
  const files: BuiltFiles = describeFiles(manifest, SHEET.exec(html)?.[1] ?? '');
  const path = join(dist, WORKER);
  writeFile(path, `const BUILT_FILES = ${JSON.stringify(files)};\n${readFileSync(path, 'utf8')}`);
}

/** What runs first and what it loads: the frame and every screen. What a screen loads at a press comes when it is pressed. */
function describeFiles(manifest: Manifest, sheet: string): BuiltFiles {
  const begun = Object.keys(manifest).filter((key) => GROUPS.includes(manifest[key]?.name ?? ''));
  if (begun.length !== GROUPS.length) throw new Error(`The client build has not ${GROUPS.join(' and ')}.`);
  const keys = new Set([...begun, ...begun.flatMap((key) => manifest[key]?.dynamicImports ?? [])]);
  // A set that grows is walked to its end.
  for (const key of keys) for (const next of manifest[key]?.imports ?? []) keys.add(next);
  const code = [...keys].flatMap((key) => manifest[key]?.file ?? []);
  const fonts = Object.values(manifest).flatMap(({ file, assets = [] }) => [file, ...assets]);
  const names = new Set([...code, ...fonts.filter((name) => FONT.test(name))].map((name) => `/${name}`));
  const assets = [...names, sheet].sort();
  return { build: hashBytes(new TextEncoder().encode(assets.join('\n'))).slice(0, 16), sheet, assets };
}
