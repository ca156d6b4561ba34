import { Hono } from 'hono';
import { readSite, type Site } from './read-site.ts';
import { respondWithFile } from './respond-with-file.ts';
import { securityHeadersFor } from './security-headers.ts';

const PLAIN_TEXT = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };

interface AppOptions {
  readonly dist: string;
  /** Sites that may show /inbed/* in a frame. */
  readonly embedOrigins?: readonly string[];
}

/** The server of a built site (dist/: pages, assets, data/ and afgeleid/). It only reads: no other method than GET and HEAD. */
export function createApp({ dist, embedOrigins = [] }: AppOptions): Hono {
  const site = readSite(dist);
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    const { pathname } = new URL(context.req.url);
    for (const [name, value] of Object.entries(securityHeadersFor(pathname, embedOrigins))) context.header(name, value);
  });
  app.get('*', (context) => respond(context.req.raw, site));
  app.all('*', (context) => context.text('Alleen GET en HEAD.', 405, { ...PLAIN_TEXT, Allow: 'GET, HEAD' }));
  app.onError((error, context) => {
    console.error(error);
    return context.text('Er ging iets mis op de server.', 500, PLAIN_TEXT);
  });
  return app;
}

function respond(request: Request, site: Site): Response {
  const url = new URL(request.url);
  const path = decodePath(url.pathname);
  if (path === null) return notFound();
  const file = site.files.get(path);
  if (file) return respondWithFile(request, file, { immutable: path.startsWith('/assets/') });
  const page = site.pages.get(path);
  // A page is prerendered for its address alone; area and period in the address are drawn by the browser.
  if (page) return respondWithFile(request, url.search === '' ? page : site.shell);
  if (path.endsWith('/') && site.pages.has(path.slice(0, -1))) return redirect(path.slice(0, -1) + url.search);
  return isPageAddress(path) ? respondWithFile(request, site.shell, { status: 404 }) : notFound();
}

function decodePath(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

/** An address that a person could have typed gets a page that explains; a missing file never gets HTML. */
function isPageAddress(path: string): boolean {
  return /^(?:\/[\p{L}\p{N}_-]+)*\/?$/u.test(path) && !/^\/(?:assets|data|afgeleid)(?:\/|$)/.test(path);
}

function notFound(): Response {
  return new Response('Niet gevonden.', { status: 404, headers: PLAIN_TEXT });
}

function redirect(location: string): Response {
  return new Response(null, { status: 308, headers: { Location: location, 'Cache-Control': 'no-cache' } });
}
