import type { MiddlewareHandler } from 'hono';
import { type Refusal, toRefusalResponse } from './refusals.ts';

/** The most bytes of a request in JSON. */
export const JSON_LIMIT = 1_000_000;

const TOO_LARGE: Refusal = { status: 413, code: 'te-groot', text: 'Dit is te groot om te ontvangen.' };

/**
 * Refuses a larger content with 413. Of content that does not say its size the bytes are counted as they come in, and
 * reading stops at the limit. (The limit that comes with Hono makes a new Request from the one of the Node server, which
 * fails there: that one is no Request of the platform.)
 */
export function limitBody(bytes: number): MiddlewareHandler {
  return async (context, next) => {
    const { headers, body, url, method } = context.req.raw;
    const length = headers.get('Content-Length');
    if (length !== null && !headers.has('Transfer-Encoding')) {
      return Number(length) <= bytes ? next() : toRefusalResponse(TOO_LARGE);
    }
    if (body === null) return next();
    const content = await readUpTo(body, bytes);
    if (content === null) return toRefusalResponse(TOO_LARGE);
    context.req.raw = new Request(url, { method, headers, body: content });
    return next();
  };
}

async function readUpTo(body: ReadableStream<Uint8Array>, most: number): Promise<Blob | null> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(parts);
    size += value.length;
    if (size > most) {
      await reader.cancel();
      return null;
    }
    parts.push(new Uint8Array(value));
  }
}
