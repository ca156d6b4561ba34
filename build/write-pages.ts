import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from 'vite';
import { listModules } from './client-assets.ts';
import { toPageHtml } from './page-html.ts';
import { writeFile } from './write-file.ts';

/** What src/app/entry-server.tsx gives; written here as well, because it is loaded after it has been built. */
export interface Renderer {
  listPaths(views: ReadonlyMap<string, string>): string[];
  render(
    path: string,
    views: ReadonlyMap<string, string>,
  ): Promise<{
    title: string;
    description: string;
    body: string;
    data: string[];
    modules: string[];
    errors: unknown[];
  }>;
}

export const ENTRY = 'index.html';
const FONTS = [/archivo-latin-wght-normal/, /source-serif-4-latin-wght-normal/];

/** Writes <path>/index.html for every address that can be known beforehand, and app.html for the others. */
export async function writePages(
  dist: string,
  renderer: Renderer,
  views: ReadonlyMap<string, string>,
): Promise<number> {
  const template = readFileSync(join(dist, 'index.html'), 'utf8');
  const manifest: Manifest = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8'));
  const fonts = findFonts(manifest);
  const shell = toPageHtml(template, { ...SHELL, fonts });
  writeFile(join(dist, 'app.html'), shell);
  const paths = renderer.listPaths(views);
  for (const path of paths) {
    // A page that cannot be drawn beforehand is drawn by the browser, which says there what is wrong.
    const page = await renderer.render(path, views).catch((error: unknown) => ({ errors: [error] }));
    for (const error of page.errors) console.warn(`${path} kon niet helemaal vooraf getekend worden:`, error);
    const html =
      'body' in page
        ? toPageHtml(template, { ...page, path, modules: findModules(manifest, page.modules), fonts })
        : shell;
    writeFile(join(dist, path, 'index.html'), html);
  }
  return paths.length;
}

function findModules(manifest: Manifest, modules: readonly string[]): string[] {
  return modules.flatMap((module) => listModules(manifest, ENTRY, module));
}

const SHELL = {
  path: '',
  title: 'Rijker Verantwoorden',
  description:
    'Cijfers, letters, dialoog, beeld en verhaal van de Veiligheidscoalitie Midden-Nederland, per regio, district en gemeente.',
  body: '',
  data: ['/afgeleid/kern.json'],
  modules: [],
};

function findFonts(manifest: Manifest): string[] {
  const files = Object.values(manifest).flatMap(({ file, assets = [] }) => [file, ...assets]);
  return FONTS.map((font) => {
    const file = files.find((name) => font.test(name));
    if (!file) throw new Error(`The client build has no font ${font}.`);
    return `/${file}`;
  });
}
