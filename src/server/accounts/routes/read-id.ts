import type { Context } from 'hono';

/** The id in the path, "" for anything that createId never gives: a database need not see it. */
export function readId(context: Context): string {
  const id = context.req.param('id') ?? '';
  return /^[\da-f]{24}$/.test(id) ? id : '';
}
