/** What a prerendered page puts into the built index.html. */
interface PageParts {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly body: string;
  /** Addresses of the JSON that every page asks for. */
  readonly data: readonly string[];
  /** Addresses of the code that every page runs, beside the entry. */
  readonly modules: readonly string[];
  readonly fonts: readonly string[];
  /** The package that the page shows: what the browser asks later is of the same. */
  readonly packageId: string;
  /** Address of the rules that this page needs before its code is there; null = the whole sheet at once. */
  readonly style: string | null;
}

/** The sheet of the whole site, as the build writes it into index.html. */
export const SHEET = /<link rel="stylesheet" crossorigin href="([^"]+)">/;

const ROOT = /<div id="root"><\/div>/;
const HEAD_END = /<\/head>/;

/**
 * The template with one page in it: title, description, preloads, markup. Throws when a mark is missing.
 * What a page that is complete without code will need later is only named in it: fetching it now would keep the rest waiting.
 */
export function toPageHtml(template: string, page: PageParts): string {
  const isComplete = page.body !== '';
  const preloads = [
    ...page.fonts.map(
      (href) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${escapeHtml(href)}">`,
    ),
    ...(isComplete ? [] : page.data).map(
      (href) => `<link rel="preload" as="fetch" crossorigin href="${escapeHtml(href)}">`,
    ),
    ...(isComplete ? [] : page.modules).map(
      (href) => `<link rel="modulepreload" crossorigin href="${escapeHtml(href)}">`,
    ),
  ];
  const head = [`<meta name="description" content="${escapeHtml(page.description)}">`, ...preloads, '</head>'];
  let html = replaceOnce(template, /<title>[^<]*<\/title>/, `<title>${escapeHtml(page.title)}</title>`);
  html = replaceOnce(html, HEAD_END, head.join('\n    '));
  const mark = `data-package="${escapeHtml(page.packageId)}"`;
  if (!isComplete) return replaceOnce(html, ROOT, `<div id="root" ${mark}></div>`);
  const marks = [
    mark,
    `data-prerender="${escapeHtml(page.path)}"`,
    `data-later="${escapeHtml([...page.data, ...page.modules].join(' '))}"`,
  ];
  if (page.style !== null) {
    marks.push(`data-style="${SHEET.exec(html)?.[1] ?? ''}"`);
    html = replaceOnce(html, SHEET, `<link rel="stylesheet" crossorigin href="${escapeHtml(page.style)}">`);
  }
  return replaceOnce(html, ROOT, `<div id="root" ${marks.join(' ')}>${page.body}</div>`);
}

function replaceOnce(html: string, mark: RegExp, text: string): string {
  if (html.search(mark) < 0) throw new Error(`index.html misses ${mark}`);
  return html.replace(mark, () => text);
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
