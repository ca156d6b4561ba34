/** What a prerendered page puts into the built index.html. */
export interface PageParts {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly body: string;
  /** Addresses of the JSON that the page was made from. */
  readonly data: readonly string[];
  /** Addresses of the code of this page, beside the entry. */
  readonly modules: readonly string[];
  readonly fonts: readonly string[];
}

const ROOT = /<div id="root"><\/div>/;
const HEAD_END = /<\/head>/;

/** The template with one page in it: title, description, preloads, markup. Throws when a mark is missing. */
export function toPageHtml(template: string, page: PageParts): string {
  const preloads = [
    ...page.fonts.map(
      (href) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${escapeHtml(href)}">`,
    ),
    ...page.data.map((href) => `<link rel="preload" as="fetch" crossorigin href="${escapeHtml(href)}">`),
    ...page.modules.map((href) => `<link rel="modulepreload" crossorigin href="${escapeHtml(href)}">`),
  ];
  const head = [`<meta name="description" content="${escapeHtml(page.description)}">`, ...preloads, '</head>'];
  let html = replaceOnce(template, /<title>[^<]*<\/title>/, `<title>${escapeHtml(page.title)}</title>`);
  html = replaceOnce(html, HEAD_END, head.join('\n    '));
  return page.body === ''
    ? html
    : replaceOnce(html, ROOT, `<div id="root" data-prerender="${escapeHtml(page.path)}">${page.body}</div>`);
}

function replaceOnce(html: string, mark: RegExp, text: string): string {
  if (html.search(mark) < 0) throw new Error(`index.html misses ${mark}`);
  return html.replace(mark, () => text);
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
