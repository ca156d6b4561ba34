import '../styles/main.css';
import { applyStoredTheme } from '../stores/stored-theme.ts';
import { afterLoad } from './after-load.ts';
import { keepWish } from './early-wish.ts';
import { isEmbedded } from './is-embedded.ts';
import { keepOffline } from './keep-offline.ts';
import { waitUntilNeeded } from './wait-until-needed.ts';

/** Milliseconds. */
const DRAWING_TAKES = 1000;

// In a page of someone else the choice of the system holds, whatever was chosen here.
if (!isEmbedded(location.pathname)) applyStoredTheme();
dropLastSlash();
void start();

/** A prerendered page is complete without its code, which then waits until someone needs it. */
async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html misses #root');
  // A page is prerendered for one address; a static host gives the same file for another area or period.
  const isPrerendered = root.dataset.prerender === location.pathname && location.search === '';
  if (import.meta.env.PROD && !isEmbedded(location.pathname)) {
    onceDrawn(() => void keepOffline(root.dataset.package ?? null));
  }
  if (isPrerendered) {
    keepWish();
    fetchLater(root.dataset.later?.split(' ') ?? []);
    // Without a connection the code has to say of when the page is.
    if (navigator.onLine) await waitUntilNeeded();
  }
  const [{ drawApp, takeOverPage }] = await Promise.all([import('./start-app.tsx'), loadStyle(root.dataset.style)]);
  if (isPrerendered) await takeOverPage(root);
  else drawApp(root);
}

/** A host of files that has its pages in folders sends /trends on to /trends/. */
function dropLastSlash(): void {
  const { pathname, search, hash } = location;
  if (/.\/$/.test(pathname)) history.replaceState(history.state, '', pathname.replace(/\/{1,9}$/, '') + search + hash);
}

/** Once the page is there and drawn, what it will need is fetched when the browser has nothing else to do. */
function fetchLater(addresses: readonly string[]): void {
  const fetchAll = () => {
    for (const href of addresses) {
      const as = href.endsWith('.js') ? 'script' : 'fetch';
      document.head.append(
        Object.assign(document.createElement('link'), { rel: 'prefetch', as, href, crossOrigin: '' }),
      );
    }
  };
  onceDrawn(fetchAll);
}

function onceDrawn(run: () => void): void {
  afterLoad(() => setTimeout(run, DRAWING_TAKES));
}

/** A prerendered page has the rules of what stands on it; what its code adds needs the others. */
function loadStyle(href: string | undefined): Promise<void> {
  if (href === undefined) return Promise.resolve();
  return new Promise((resolve) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href, crossOrigin: '' });
    // Without it the page still works; the browser reports the request that failed.
    link.onload = () => resolve();
    link.onerror = () => resolve();
    document.head.append(link);
  });
}
