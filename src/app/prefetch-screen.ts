import type { QueryClient } from '@tanstack/react-query';
import { coreQuery, viewQuery } from '../api/queries.ts';
import { findRoute, pathAreaOf } from './find-route.ts';
import { loadPage } from './page-outlet.tsx';
import { resolveLocation } from './resolve-location.ts';

/** Fetches the code and the views of an address; what fails is met again, and said, when the page asks for it. */
export async function prefetchScreen(client: QueryClient, path: string, search: string): Promise<void> {
  const found = findRoute(path);
  if (!found) {
    await client.prefetchQuery(coreQuery());
    return;
  }
  await Promise.all([loadPage(found.route.load).catch(() => null), prefetchViews(client, path, search)]);
}

async function prefetchViews(client: QueryClient, path: string, search: string): Promise<void> {
  await client.prefetchQuery(coreQuery());
  const core = client.getQueryData(coreQuery().queryKey);
  const found = findRoute(path);
  if (!core || !found) return;
  const place = resolveLocation(core, pathAreaOf(found), search);
  if (place.kind !== 'known' || found.route.title(core, found.id) === null) return;
  const sources = found.route.sources(core, found.id, place.area.id);
  await Promise.all(sources.map((source) => client.prefetchQuery(viewQuery(source))));
}
