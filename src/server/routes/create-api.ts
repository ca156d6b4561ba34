import { Hono } from 'hono';
import { WEB_LIMITS } from '../../intake/intake-options.ts';
import type { Actor } from '../accounts/actor.ts';
import { guardOrigin } from '../http/guard-origin.ts';
import { type ApiRoute, createGuardedRoutes } from '../http/guarded-routes.ts';
import { JSON_LIMIT, limitBody } from '../http/limit-body.ts';
import { explainStoreFault } from './explain-store-fault.ts';

export type Api = Hono;

interface ApiOptions {
  /** What stands under /account; it guards itself. */
  readonly accountRoutes: Hono;
  readonly routes: readonly ApiRoute[];
  readonly readActor: (request: Request) => Promise<Actor>;
  /** Where people reach this server; null = at the address that a request itself has. */
  readonly origin: string | null;
}

/** What a form adds to the file in it. */
const FORM_BYTES = 2_000_000;
/** Where a file of at most 10 MB comes along. */
const WITH_FILE = ['/leveringen', '/inhoud'];

/** What stands under /api/: every route checks its own right, whatever may change something comes from our own pages. */
export function createApi({ accountRoutes, routes, readActor, origin }: ApiOptions): Api {
  const api = new Hono();
  api.route('/account', accountRoutes);
  api.use(guardOrigin({ origin }));
  api.use('*', (context, next) => {
    const hasFile = WITH_FILE.some((path) => context.req.path.endsWith(path));
    return limitBody(hasFile ? WEB_LIMITS.maxBytes + FORM_BYTES : JSON_LIMIT)(context, next);
  });
  api.route(
    '/',
    createGuardedRoutes(routes, {
      readActor,
      onFault: (error) => console.error(error),
      explainFault: explainStoreFault,
    }),
  );
  return api;
}
