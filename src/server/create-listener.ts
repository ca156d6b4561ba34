import type { IncomingMessage, ServerResponse } from 'node:http';
import { SECURITY_HEADERS } from './security-headers.ts';

type Listener = (request: IncomingMessage, response: ServerResponse) => unknown;

/**
 * Puts the security headers on the response before anything else can fail, and answers the methods that a web Request
 * cannot even express (TRACE): these would otherwise get an answer without headers.
 */
export function createListener(listener: Listener): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    if (request.method === 'TRACE' || request.method === 'TRACK' || request.method === 'CONNECT') {
      response.writeHead(405, { Allow: 'GET, HEAD', 'Content-Type': 'text/plain; charset=utf-8' });
      response.end('Alleen GET en HEAD.');
      return;
    }
    listener(request, response);
  };
}
