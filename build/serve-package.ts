import type { IncomingMessage, ServerResponse } from 'node:http';
import { findMediaType } from '../src/server/media-type.ts';
import { loadViews } from './load-views.ts';

/** For development: /data/ and /afgeleid/ from the folder as it stands now, read anew at each request for kern.json. */
export function servePackage(dataDir: string) {
  let loaded = loadViews(dataDir);
  return (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://dev').pathname);
    if (path === '/afgeleid/kern.json') loaded = loadViews(dataDir);
    const [, folder, name] = /^\/(data|afgeleid)\/(.+)$/.exec(path) ?? [];
    if (!folder || !name) return next();
    const body = folder === 'data' ? loaded.files.get(name) : loaded.views.get(name);
    response.writeHead(body === undefined ? 404 : 200, {
      'Content-Type': (body !== undefined && findMediaType(name)) || 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
    });
    response.end(body ?? 'Niet gevonden.');
  };
}
