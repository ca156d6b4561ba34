import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/** From where a request came on the network: what the connection says, never a header that anyone can write. */
export function clientAddress(context: Context): string {
  // A request that no network brought, of a test, has no connection.
  return 'incoming' in (context.env ?? {}) ? (getConnInfo(context).remote.address ?? 'onbekend') : 'onbekend';
}
