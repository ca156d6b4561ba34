import { StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { coreQuery } from '../api/queries.ts';
import { beginWithPackage } from '../api/shown-package.ts';
import { afterLoad } from './after-load.ts';
import { App } from './app.tsx';
import { findRoute } from './find-route.ts';
import { holdPage } from './page-outlet.tsx';
import { prefetchScreen } from './prefetch-screen.ts';
import { createQueryClient, Providers } from './providers.tsx';
import { watchConnection } from './watch-connection.ts';

const client = createQueryClient();
const screen = (
  <StrictMode>
    <Providers client={client}>
      <App />
    </Providers>
  </StrictMode>
);

/** Draws the screen of the address. */
export function drawApp(root: HTMLElement): void {
  begin(root);
  void prefetchScreen(client, location.pathname, location.search);
  root.textContent = '';
  createRoot(root).render(screen);
}

/** Takes over the prerendered page: its frame when the core data are here, the page itself when its own are. */
export async function takeOverPage(root: HTMLElement): Promise<void> {
  begin(root);
  const { pathname, search } = location;
  const found = findRoute(pathname);
  if (found) holdPage(found.route.load, prefetchScreen(client, pathname, search));
  await client.prefetchQuery(coreQuery());
  // As a transition React takes the page over in pieces of some milliseconds; else in one task.
  startTransition(() => {
    hydrateRoot(root, screen, { onRecoverableError });
  });
}

/** The page says of which package it is; what is published later is shown by itself. */
function begin(root: HTMLElement): void {
  beginWithPackage(root.dataset.package ?? null);
  watchConnection();
  afterLoad(
    () => void import('./follow-publications.ts').then(({ followPublications }) => followPublications(client, root)),
  );
}

/** Data that did not come make another page than the prerendered one, which says so itself; any other difference is a fault. */
function onRecoverableError(error: unknown): void {
  const misses = client
    .getQueryCache()
    .getAll()
    .some(({ state }) => state.data === undefined);
  if (!misses) reportError(error);
}
