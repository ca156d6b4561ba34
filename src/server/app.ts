import { Hono } from 'hono';
import type { Api } from './routes/create-api.ts';
import { securityHeadersFor } from './security-headers.ts';
import type { Editions } from './site/create-editions.ts';
import type { Site } from './site/read-site.ts';
import { respondWithFile } from './site/respond-with-file.ts';

const PLAIN_TEXT = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };
/** Addresses that only the browser knows of: what somebody keeps there. */
const OF_BROWSER = /^\/aanleveren\/[0-9a-f-]{36}$|^\/inhoud\/[a-z]+(?:\/[^/]+)?$/;
const OF_PACKAGE = /^\/(?:data|afgeleid)\//;

interface AppOptions {
  readonly site: Site;
  readonly editions: Pick<Editions, 'current' | 'findPackage' | 'findPublication' | 'findStyle' | 'isTakenAway'>;
  readonly api: Api;
  /** Sites that may show /inbed/* in a frame. */
  readonly embedOrigins?: readonly string[];
}

/** The server: the built site and what is published, for GET and HEAD; whatever can be written stands under /api/. */
export function createApp({ site, editions, api, embedOrigins = [] }: AppOptions): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    const { pathname } = new URL(context.req.url);
    // What is served goes by the decoded address, so its headers do.
    const headers = securityHeadersFor(decodePath(pathname) ?? pathname, embedOrigins);
    for (const [name, value] of Object.entries(headers)) context.header(name, value);
  });
  app.route('/api', api);
  app.get('*', (context) => respond(context.req.raw, site, editions));
  app.all('*', (context) => context.text('Alleen GET en HEAD.', 405, { ...PLAIN_TEXT, Allow: 'GET, HEAD' }));
  app.onError((error, context) => {
    console.error(error);
    return context.text('Er ging iets mis op de server.', 500, PLAIN_TEXT);
  });
  return app;
}

async function respond(request: Request, site: Site, editions: AppOptions['editions']): Promise<Response> {
  const url = new URL(request.url);
  const path = decodePath(url.pathname);
  if (path === null) return notFound();
  const asset = site.files.get(path) ?? (path.startsWith('/assets/') ? editions.findStyle(path) : null);
  if (asset) return respondWithFile(request, asset, { immutable: path.startsWith('/assets/') });
  if (OF_PACKAGE.test(path)) {
    const asked = url.searchParams.get('pakket');
    const edition = asked === null ? editions.current().edition : await editions.findPackage(asked);
    if (edition === 'withdrawn' || (asked !== null && isTakenAway(path, editions))) return withdrawn();
    const file = edition?.files.get(path);
    if (file) return respondWithFile(request, file);
    return (await editions.isTakenAway(path)) ? withdrawn() : notFound();
  }
  if (path.endsWith('/') && editions.current().edition.paths.has(path.slice(0, -1))) {
    return redirect(path.slice(0, -1) + url.search);
  }
  return isPageAddress(path) ? respondWithPage(request, path, url.searchParams, editions) : notFound();
}

/** A page is prerendered for its address alone; area, period and an earlier publication are drawn by the browser. */
async function respondWithPage(
  request: Request,
  path: string,
  parameters: URLSearchParams,
  { current, findPublication, isTakenAway: isWithdrawn }: AppOptions['editions'],
): Promise<Response> {
  const frozen = parameters.get('publicatie');
  if (frozen !== null) {
    const edition = /^[1-9]\d{0,8}$/.test(frozen) ? await findPublication(Number(frozen)) : null;
    // The page itself says that there is no such publication, or that it may not be seen any more.
    if (edition === 'withdrawn') return respondWithFile(request, current().edition.shell, { status: 410 });
    const { shell, paths } = edition ?? current().edition;
    return respondWithFile(request, shell, { status: edition !== null && paths.has(path) ? 200 : 404 });
  }
  const { pages, paths, shell } = current().edition;
  const page = parameters.size === 0 ? pages.get(path) : undefined;
  const isKnown = paths.has(path) || OF_BROWSER.test(path);
  if (isKnown) return respondWithFile(request, page ?? shell);
  return respondWithFile(request, shell, { status: (await isWithdrawn(path)) ? 410 : 404 });
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
  return /^(?:\/[\p{L}\p{N}_-]+)*\/?$/u.test(path) && !/^\/(?:assets|data|afgeleid|api)(?:\/|$)/.test(path);
}

function notFound(): Response {
  return new Response('Niet gevonden.', { status: 404, headers: PLAIN_TEXT });
}

/** A picture that is not published any more is not shown with figures of then either: a consent may have been withdrawn. */
function isTakenAway(path: string, { current }: AppOptions['editions']): boolean {
  return path.startsWith('/data/beelden/') && !current().edition.files.has(path);
}

function withdrawn(): Response {
  return new Response('Dit is ingetrokken.', { status: 410, headers: PLAIN_TEXT });
}

function redirect(location: string): Response {
  return new Response(null, { status: 308, headers: { Location: location, 'Cache-Control': 'no-cache' } });
}
