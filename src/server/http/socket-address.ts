import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/**
 * The address of who is at the other end of the connection. What a header says about it (X-Forwarded-For) is not looked at:
 * anyone can write one. "onbekend" where there is no connection, as in a test.
 */
export function readSocketAddress(context: Context): string {
  return 'incoming' in Object(context.env) ? (getConnInfo(context).remote.address ?? 'onbekend') : 'onbekend';
}
