import type { MiddlewareHandler } from 'hono';
import { type Refusal, toRefusalResponse } from './refusals.ts';

interface OriginOptions {
  /** Where people reach this server, "https://dashboard.example"; null = at the address that the request itself has. */
  readonly origin: string | null;
}

const FOREIGN: Refusal = { status: 403, code: 'andere-site', text: 'Deze vraag kwam niet van deze site.' };
const WRONG_TYPE: Refusal = {
  status: 415,
  code: 'onbekende-soort',
  text: 'De server kan dit soort gegevens niet lezen.',
};
const TYPES = new Set(['application/json', 'multipart/form-data', 'text/csv']);

/**
 * Lets a request that may change something through when it comes from our own pages: Sec-Fetch-Site says so, or where a
 * browser does not send that, Origin does. A request with a token and without any cookie is not one that a browser sends by
 * itself, and needs neither. Of every such request the kind of content is one that no form of another site can send unasked.
 */
export function guardOrigin({ origin }: OriginOptions): MiddlewareHandler {
  return async (context, next) => {
    const { method, headers, url } = context.req.raw;
    if (method === 'GET' || method === 'HEAD') return next();
    if (!isMachine(headers) && !isOwn(headers, origin ?? new URL(url).origin)) return toRefusalResponse(FOREIGN);
    return hasKnownType(headers) ? next() : toRefusalResponse(WRONG_TYPE);
  };
}

function isMachine(headers: Headers): boolean {
  return /^Bearer \S/i.test(headers.get('Authorization') ?? '') && !headers.has('Cookie');
}

function isOwn(headers: Headers, own: string): boolean {
  const site = headers.get('Sec-Fetch-Site');
  return site === null ? headers.get('Origin') === own : site === 'same-origin';
}

/** Without content there is nothing to be of a kind. */
function hasKnownType(headers: Headers): boolean {
  const type = headers.get('Content-Type');
  if (type !== null) return TYPES.has(type.split(';', 1)[0]?.trim().toLowerCase() ?? '');
  return !headers.has('Transfer-Encoding') && Number(headers.get('Content-Length') ?? 0) === 0;
}
