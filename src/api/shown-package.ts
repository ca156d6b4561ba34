import { notifyManager, type QueryClient, type QueryKey } from '@tanstack/react-query';
import { ApiError } from './api-error.ts';
import { fetchJson } from './fetch-json.ts';
import { toAddress, type ViewSource } from './view-source.ts';

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: { readonly source?: ViewSource<unknown> };
  }
}

/** Set by the page that was served, which says of which package it is. */
let shown: string | null = null;

/** Id of the package whose views are fetched; null = the host keeps one only. */
export function shownPackage(): string | null {
  return shown;
}

export function beginWithPackage(id: string | null): void {
  shown = id;
}

/**
 * Puts another package in place, in one step: first the views in use are fetched, then all change at once, so that a screen
 * never shows figures of two publications. A view that the new package no longer has because it was withdrawn leaves the
 * screen. Rejects, and leaves everything as it was, when one of the others does not come.
 */
export async function showPackage(client: QueryClient, id: string): Promise<void> {
  const fresh = new Map<string, readonly [QueryKey, unknown]>();
  const gone = new Map<string, readonly [QueryKey, ApiError]>();
  for (;;) {
    // What is under way belongs to the package before; it would come back as it was when cancelled later.
    await client.cancelQueries({ predicate: isView }, { silent: true });
    const missing = client
      .getQueryCache()
      .findAll({ type: 'active', predicate: isView })
      .filter(({ queryHash }) => !fresh.has(queryHash) && !gone.has(queryHash));
    if (missing.length === 0) break;
    const fetched = missing.map(async ({ queryHash, queryKey, meta }) => {
      if (!meta?.source) return;
      const view = await fetchView(meta.source, id);
      if (view instanceof ApiError) gone.set(queryHash, [queryKey, view]);
      else fresh.set(queryHash, [queryKey, view]);
    });
    await Promise.all(fetched);
  }
  // Then it is the package itself that was withdrawn, while it was on its way.
  const [withdrawn] = gone.values();
  if (withdrawn !== undefined && fresh.size === 0) throw withdrawn[1];
  notifyManager.batch(() => {
    shown = id;
    client.removeQueries({ type: 'inactive', predicate: isView });
    for (const [queryKey, view] of fresh.values()) client.setQueryData(queryKey, view);
    for (const [queryKey] of gone.values()) void client.resetQueries({ queryKey, exact: true });
  });
}

/** The view in that package; the error when it was withdrawn. */
async function fetchView(source: ViewSource<unknown>, id: string): Promise<unknown> {
  try {
    return await fetchJson(toAddress(source, id), source.decode);
  } catch (error) {
    if (error instanceof ApiError && error.kind === 'gone') return error;
    throw error;
  }
}

function isView({ meta }: { readonly meta: { readonly source?: unknown } | undefined }): boolean {
  return meta?.source !== undefined;
}
