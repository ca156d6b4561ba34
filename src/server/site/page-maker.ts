import { createHash } from 'node:crypto';
import { toPageHtml } from './page-html.ts';
import { createStylePicker } from './page-style.ts';
import type { SiteTemplate } from './site-template.ts';

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

interface MadePage {
  readonly html: string;
  /** The rules of this page under a name made of its content; null for one that only the browser can draw. */
  readonly style: { readonly address: string; readonly text: string } | null;
  readonly errors: readonly unknown[];
}

export interface PageMaker {
  /** The page in which the browser draws any address. */
  readonly shell: string;
  readonly make: (path: string) => Promise<MadePage>;
}

const SHELL = {
  path: '',
  title: 'Rijker Verantwoorden',
  description:
    'Cijfers, letters, dialoog, beeld en verhaal van de Veiligheidscoalitie Midden-Nederland, per regio, district en gemeente.',
  body: '',
};

/** Draws the pages of one package (by its id) from its views: the same at the build and at a publication. */
export function createPageMaker(
  { html: template, fonts, basis, sheet }: SiteTemplate,
  renderer: Renderer,
  views: ReadonlyMap<string, string>,
  packageId: string,
): PageMaker {
  const app = { fonts, data: [`/afgeleid/kern.json?pakket=${packageId}`], modules: [basis], packageId };
  const shell = toPageHtml(template, { ...SHELL, ...app, style: null });
  const pickStyle = createStylePicker(sheet);
  return {
    shell,
    make: async (path) => {
      // A page that cannot be drawn beforehand is drawn by the browser, which says there what is wrong.
      const page = await renderer.render(path, views).catch((error: unknown) => ({ errors: [error] }));
      if (!('body' in page)) return { html: shell, style: null, errors: page.errors };
      const style = toStyle(pickStyle(page.body));
      const html = toPageHtml(template, { ...page, ...app, path, style: style.address });
      return { html, style, errors: page.errors };
    },
  };
}

function toStyle(text: string) {
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 8);
  return { address: `/assets/pagina-${name}.css`, text };
}
