import '../styles/main.css';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { applyStoredTheme } from '../stores/theme-store.ts';
import { App } from './app.tsx';
import { prefetchScreen } from './prefetch-screen.ts';
import { createQueryClient, Providers } from './providers.tsx';

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
  const fetching = prefetchScreen(client, location.pathname, location.search);
  // A page is prerendered for one address; a static host gives the same file for another area or period.
  if (root.dataset.prerender === location.pathname && location.search === '') {
    await fetching;
    hydrateRoot(root, screen);
    return;
  }
  root.textContent = '';
  createRoot(root).render(screen);
}
