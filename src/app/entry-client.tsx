import '../styles/main.css';
import { StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { coreQuery } from '../api/queries.ts';
import { applyStoredTheme } from '../stores/theme-store.ts';
import { App } from './app.tsx';
import { findRoute } from './find-route.ts';
import { holdPage } from './page-outlet.tsx';
import { prefetchScreen } from './prefetch-screen.ts';
import { createQueryClient, Providers } from './providers.tsx';
import { waitUntilNeeded } from './wait-until-needed.ts';

const client = createQueryClient();
const screen = (
  <StrictMode>
    <Providers client={client}>
      <App />
    </Providers>
  </StrictMode>
);

applyStoredTheme();
void start();

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html misses #root');
  const { pathname, search } = location;
  // A page is prerendered for one address; a static host gives the same file for another area or period.
  if (root.dataset.prerender !== pathname || search !== '') {
    void prefetchScreen(client, pathname, search);
    root.textContent = '';
    createRoot(root).render(screen);
    return;
  }
  const route = findRoute(pathname)?.route;
  if (route?.isReadableFirst) {
    holdPage(
      route.load,
      waitUntilNeeded().then(() => prefetchScreen(client, pathname, search)),
    );
    await client.prefetchQuery(coreQuery());
  } else {
    await prefetchScreen(client, pathname, search);
  }
  // As a transition React takes the page over in pieces of some milliseconds; else in one task.
  startTransition(() => {
    hydrateRoot(root, screen, { onRecoverableError });
  });
}

/** Data that did not come make another page than the prerendered one, which says so itself; any other difference is a fault. */
function onRecoverableError(error: unknown): void {
  const misses = client
    .getQueryCache()
    .getAll()
    .some(({ state }) => state.data === undefined);
  if (!misses) reportError(error);
}
