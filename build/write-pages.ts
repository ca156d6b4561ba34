import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from 'vite';
import { SHEET, toPageHtml } from './page-html.ts';
import { createStylePicker } from './page-style.ts';
import { writeFile } from './write-file.ts';

/** What src/app/entry-server.tsx gives; written here as well, because it is loaded after it has been built. */
export interface Renderer {
  listPaths(views: ReadonlyMap<string, string>): string[];
  /** Addresses that exist, and that only the browser can draw. */
  listShellPaths(): string[];
  render(
    path: string,
    views: ReadonlyMap<string, string>,
  ): Promise<{
    title: string;
    description: string;
    body: string;
    errors: unknown[];
  }>;
}

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
  const app = { fonts, data: ['/afgeleid/kern.json'], modules: [findBasis(manifest)] };
  const shell = toPageHtml(template, { ...SHELL, ...app, style: null });
  const pickStyle = createStylePicker(readFileSync(join(dist, SHEET.exec(template)?.[1] ?? ''), 'utf8'));
  writeFile(join(dist, 'app.html'), shell);
  for (const path of renderer.listShellPaths()) writeFile(join(dist, path, 'index.html'), shell);
  const paths = renderer.listPaths(views);
  for (const path of paths) {
    // A page that cannot be drawn beforehand is drawn by the browser, which says there what is wrong.
    const page = await renderer.render(path, views).catch((error: unknown) => ({ errors: [error] }));
    for (const error of page.errors) console.warn(`${path} kon niet helemaal vooraf getekend worden:`, error);
    const html =
      'body' in page
        ? toPageHtml(template, { ...page, ...app, path, style: writeStyle(dist, pickStyle(page.body)) })
        : shell;
    writeFile(join(dist, path, 'index.html'), html);
  }
  return paths.length;
}

const SHELL = {
  path: '',
  title: 'Rijker Verantwoorden',
  description:
    'Cijfers, letters, dialoog, beeld en verhaal van de Veiligheidscoalitie Midden-Nederland, per regio, district en gemeente.',
  body: '',
};

/** Writes a sheet under a name made of its content, and gives its address. */
function writeStyle(dist: string, style: string): string {
  const name = createHash('sha256').update(style).digest('base64url').slice(0, 8);
  writeFile(join(dist, 'assets', `pagina-${name}.css`), style);
  return `/assets/pagina-${name}.css`;
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
