import type { AppRoute } from './app-route.ts';
import { matchPath } from './match-path.ts';
import { ROUTES } from './routes.ts';

export interface FoundRoute {
  readonly route: AppRoute;
  /** The variable part of the address; '' when it has none. */
  readonly id: string;
}

export function findRoute(path: string): FoundRoute | null {
  for (const route of ROUTES) {
    const params = matchPath(route.pattern, path);
    if (params) return { route, id: params.get('id') ?? '' };
  }
  return null;
}

/** The area of a profile's address; null on any other screen. */
export function pathAreaOf({ route, id }: FoundRoute): string | null {
  return route.pattern === '/gebied/:id' ? id : null;
}

/** The address of one screen: ('/thema/:id', 'vis') -> "/thema/vis". */
export function toPath({ pattern }: AppRoute, id: string): string {
  return pattern.replace(':id', encodeURIComponent(id));
}
