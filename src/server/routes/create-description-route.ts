import type { ApiRoute } from '../http/guarded-routes.ts';
import { describeApi } from './describe-api.ts';

const ROUTE = { method: 'GET', path: '/openapi.json', right: 'read', programme: 'none' } as const;

/** The route that describes the others, and itself. */
export function createDescriptionRoute(routes: readonly ApiRoute[]): ApiRoute {
  const description = describeApi([...routes, ROUTE]);
  return { ...ROUTE, handle: async ({ context }) => context.json(description) };
}

/** The routes of the accounts under the address at which they stand. */
export function underAccount(routes: readonly ApiRoute[]): readonly ApiRoute[] {
  return routes.map((route) => ({ ...route, path: `/account${route.path}` }));
}
