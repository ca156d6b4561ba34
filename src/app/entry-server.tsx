import { prerender } from 'react-dom/static';
import { coreQuery, viewQuery } from '../api/queries.ts';
import { coreSource, type ViewSource } from '../api/view-source.ts';
import { App } from './app.tsx';
import { describePage } from './describe-page.ts';
import { findRoute, pathAreaOf, toPath } from './find-route.ts';
import { loadPage } from './page-outlet.tsx';
import { createQueryClient, Providers } from './providers.tsx';
import { computeDefaultLocation } from './resolve-location.ts';
import { ROUTES } from './routes.ts';

/** Path under afgeleid/ -> JSON text. */
type Views = ReadonlyMap<string, string>;

export interface RenderedPage {
  readonly title: string;
  readonly description: string;
  readonly body: string;
  /** What a part of the page threw: the browser draws that part, and says there what is wrong. */
  readonly errors: unknown[];
}

/** Every address that can be drawn beforehand. */
export function listPaths(views: Views): string[] {
  const core = readView(views, coreSource);
  return ROUTES.flatMap((route) => route.ids(core).map((id) => toPath(route, id)));
}

/** Addresses whose page depends on what stands behind the "?": the browser draws them in the empty page. */
export function listShellPaths(): string[] {
  return ROUTES.filter(({ role }) => role === 'presentation').map(({ pattern }) => pattern);
}

/** The page of an address as HTML, from the same views that the browser reads. */
export async function render(path: string, views: Views): Promise<RenderedPage> {
  const core = readView(views, coreSource);
  const found = findRoute(path);
  const title = found?.route.title(core, found.id);
  if (!found || !title) throw new Error(`No page at ${path}`);
  const area = pathAreaOf(found) ?? computeDefaultLocation(core)?.area.id ?? '';
  // A view that a broken package lacks is missed, and said, by the page itself.
  const sources = found.route.sources(core, found.id, area).filter((source) => views.has(source.path));
  const client = createQueryClient();
  client.setQueryData(coreQuery().queryKey, core);
  for (const source of sources) client.setQueryData(viewQuery(source).queryKey, readView(views, source));
  await loadPage(found.route.load);
  const errors: unknown[] = [];
  const { prelude } = await prerender(
    <Providers client={client} serverPath={path}>
      <App />
    </Providers>,
    // One piece: a part that is sent later comes with an inline script, which the content security policy forbids.
    { onError: (error) => void errors.push(error), progressiveChunkSize: Number.POSITIVE_INFINITY },
  );
  return {
    title: `${title} - Rijker Verantwoorden`,
    description: describePage(core, found),
    body: await new Response(prelude).text(),
    errors,
  };
}

function readView<T>(views: Views, source: ViewSource<T>): T {
  const json = views.get(source.path);
  if (json === undefined) throw new Error(`No view ${source.path}`);
  return source.decode(JSON.parse(json));
}
