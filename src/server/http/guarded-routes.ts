import { type Context, Hono } from 'hono';
import type { Actor } from '../accounts/actor.ts';
import { type Action, isAllowed, RIGHTS, type RightsTable, scopeOf } from '../accounts/rights.ts';
import {
  NOT_FOUND,
  NOT_SIGNED_IN,
  NO_RIGHT,
  OTHER_METHOD,
  type Refusal,
  SERVER_FAULT,
  toRefusalResponse,
} from './refusals.ts';

/** What a handler gets once the right has been checked. */
export interface Call {
  readonly context: Context;
  readonly actor: Actor;
  /** Whether the right of this route holds for a programme that only the content names. */
  readonly may: (programme: string) => boolean;
}

/** One route of the API. A route cannot be made without the right that it asks for. */
export interface ApiRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Under the address at which the routes are mounted: "/gebruikers/:id". */
  readonly path: `/${string}`;
  readonly right: Action;
  /**
   * Whose programme it is about: of none, the one at ":programme" in the path, or one that the content names; then the
   * handler asks `may` before it does anything.
   */
  readonly programme: 'none' | 'in-path' | 'in-content';
  readonly handle: (call: Call) => Promise<Response>;
}

interface GuardOptions {
  readonly readActor: (request: Request) => Promise<Actor>;
  readonly rights?: RightsTable;
  /** Where a fault of the server goes; the answer never holds it. */
  readonly onFault: (error: unknown) => void;
  /** What the answer says of a fault that who asks can do something about; null = nothing but that there is one. */
  readonly explainFault?: (error: unknown) => Refusal | null;
}

/** Routes that check their right themselves, whatever prefix they are reached by. Nothing they answer is kept. */
export function createGuardedRoutes(routes: readonly ApiRoute[], options: GuardOptions): Hono {
  const { readActor, rights = RIGHTS, onFault, explainFault } = options;
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.header('Cache-Control', 'no-store');
  });
  for (const route of routes) {
    app.on(route.method, route.path, async (context) => {
      const actor = await readActor(context.req.raw);
      if (!isOpen(actor, route, context.req.param('programme'), rights)) {
        return toRefusalResponse(actor.kind === 'anonymous' ? NOT_SIGNED_IN : NO_RIGHT);
      }
      return route.handle({ context, actor, may: (programme) => isAllowed(actor, route.right, programme, rights) });
    });
  }
  for (const path of new Set(routes.map((route) => route.path))) {
    const allowed = routes.filter((route) => route.path === path).map(({ method }) => method);
    app.all(path, () => toRefusalResponse({ ...OTHER_METHOD, headers: { Allow: allowed.join(', ') } }));
  }
  app.all('*', () => toRefusalResponse(NOT_FOUND));
  app.onError((error) => {
    onFault(error);
    return toRefusalResponse(explainFault?.(error) ?? SERVER_FAULT);
  });
  return app;
}

function isOpen(actor: Actor, route: ApiRoute, programme: string | undefined, rights: RightsTable): boolean {
  switch (route.programme) {
    case 'none':
      return isAllowed(actor, route.right, undefined, rights);
    case 'in-path':
      return programme !== undefined && isAllowed(actor, route.right, programme, rights);
    case 'in-content':
      return scopeOf(actor, route.right, rights) !== 'no';
  }
}
