import type { IncomingMessage, ServerResponse } from 'node:http';
import { securityHeadersFor } from './security-headers.ts';

type Listener = (request: IncomingMessage, response: ServerResponse) => unknown;

/**
 * Puts the security headers on the response before anything else can fail, and answers the methods that a web Request
 * cannot even express (TRACE): these would otherwise get an answer without headers.
 */
export function createListener(
  listener: Listener,
  embedOrigins: readonly string[] = [],
): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const headers = securityHeadersFor(readPathname(request.url ?? ''), embedOrigins);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (request.method === 'TRACE' || request.method === 'TRACK' || request.method === 'CONNECT') {
      response.writeHead(405, { Allow: 'GET, HEAD', 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('Alleen GET en HEAD.');
      return;
    }
    listener(request, response);
  };
}

/** As the app reads it, so that both give the same headers: "/inbed/../indicator/x" is no embedded address. */
function readPathname(url: string): string {
  return URL.canParse(url, 'http://x') ? new URL(url, 'http://x').pathname : '';
}
