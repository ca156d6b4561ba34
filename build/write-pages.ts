import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from 'vite';
import { SHEET } from '../src/server/site/page-html.ts';
import { createPageMaker, type Renderer } from '../src/server/site/page-maker.ts';
import type { SiteTemplate } from '../src/server/site/site-template.ts';
import { writeFile } from './write-file.ts';

const FONTS = [/archivo-latin-wght-normal/, /source-serif-4-latin-wght-normal/];

/** What the client build has put into dist/ before any page stands there. */
export function loadTemplate(dist: string): SiteTemplate {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const manifest: Manifest = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8'));
  const sheet = readFileSync(join(dist, SHEET.exec(html)?.[1] ?? ''), 'utf8');
  return { html, fonts: findFonts(manifest), basis: findBasis(manifest), sheet };
}

/** Writes <path>/index.html for every address that can be known beforehand, and app.html for the others. */
export async function writePages(
  dist: string,
  template: SiteTemplate,
  renderer: Renderer,
  views: ReadonlyMap<string, string>,
  packageId: string,
): Promise<number> {
  const { shell, make } = createPageMaker(template, renderer, views, packageId);
  writeFile(join(dist, 'app.html'), shell);
  for (const path of renderer.listShellPaths()) writeFile(join(dist, path, 'index.html'), shell);
  const paths = renderer.listPaths(views);
  for (const path of paths) {
    const { html, style, errors } = await make(path);
    for (const error of errors) console.warn(`${path} kon niet helemaal vooraf getekend worden:`, error);
    if (style) writeFile(join(dist, style.address), style.text);
    writeFile(join(dist, path, 'index.html'), html);
  }
  return paths.length;
}

/** Address of the code that every page runs: the group of that name in vite.config.ts. */
function findBasis(manifest: Manifest): string {
  const basis = Object.values(manifest).find(({ name }) => name === 'basis');
  if (!basis) throw new Error('The client build has no chunk called basis.');
  return `/${basis.file}`;
}

function findFonts(manifest: Manifest): string[] {
  const files = Object.values(manifest).flatMap(({ file, assets = [] }) => [file, ...assets]);
  return FONTS.map((font) => {
    const file = files.find((name) => font.test(name));
    if (!file) throw new Error(`The client build has no font ${font}.`);
    return `/${file}`;
  });
}
