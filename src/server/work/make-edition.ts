import { deriveViews } from '../../package/derive-views.ts';
import { readPackage } from '../../package/read-package.ts';
import { findMediaType } from '../media-type.ts';
import { compressFile } from '../site/compress-file.ts';
import { createPageMaker, type PageMaker, type Renderer } from '../site/page-maker.ts';
import type { SiteFile } from '../site/site-file.ts';
import type { SiteTemplate } from '../site/site-template.ts';
import type { PackageBytes } from '../publishing/prepare-change.ts';
import type { EditionParts } from './work-task.ts';

interface MadeEdition {
  readonly parts: EditionParts;
  readonly maker: PageMaker;
  readonly paths: readonly string[];
  /** Those that only the browser can draw. */
  readonly shellPaths: readonly string[];
}

const HTML = 'text/html; charset=utf-8';
const CSS = 'text/css; charset=utf-8';

/** The files, views and shell of a package, compressed. */
export async function makeEdition(
  template: SiteTemplate,
  renderer: Renderer,
  files: PackageBytes,
  id: string,
): Promise<MadeEdition> {
  const { data, issues } = readPackage(files);
  const views = deriveViews(data, issues);
  const maker = createPageMaker(template, renderer, views, id);
  const made = new Map<string, SiteFile>();
  for (const [path, json] of views)
    made.set(`/afgeleid/${path}`, await compressText('application/json; charset=utf-8', json));
  for (const [path, bytes] of files) {
    const mediaType = findMediaType(path);
    if (mediaType !== null) made.set(`/data/${path}`, await compressFile(mediaType, bytes));
  }
  const paths = renderer.listPaths(views);
  const shellPaths = renderer.listShellPaths();
  const shell = await compressText(HTML, maker.shell);
  return { parts: { files: made, shell, paths: [...shellPaths, ...paths] }, maker, paths, shellPaths };
}

interface DrawnPage {
  readonly path: string;
  readonly page: SiteFile;
  readonly style: readonly [string, SiteFile] | null;
}

/** Its pages, one by one. */
export async function* drawPages({ parts, maker, paths, shellPaths }: MadeEdition): AsyncGenerator<DrawnPage> {
  for (const path of shellPaths) yield { path, page: parts.shell, style: null };
  for (const path of paths) {
    const { html, style, errors } = await maker.make(path);
    for (const error of errors) console.warn(`${path} kon niet helemaal vooraf getekend worden:`, error);
    yield {
      path,
      page: await compressText(HTML, html),
      style: style && [style.address, await compressText(CSS, style.text)],
    };
  }
}

function compressText(mediaType: string, text: string): Promise<SiteFile> {
  return compressFile(mediaType, new TextEncoder().encode(text));
}
