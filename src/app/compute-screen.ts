import type { CoreView } from '../package/views/core-view.ts';
import type { AppRoute } from './app-route.ts';
import type { FoundRoute } from './find-route.ts';
import type { ResolvedLocation } from './resolve-location.ts';

export interface KnownScreen {
  readonly kind: 'known';
  readonly title: string;
  /** Name of the area for the title of the tab; null where the screen stands at the usual one. */
  readonly area: string | null;
  readonly route: AppRoute;
}

/** An address that names what the package has not; value is that name. */
export interface UnknownScreen {
  readonly kind: 'unknown-address' | 'unknown-item' | 'unknown-area' | 'unknown-period';
  readonly value: string;
  readonly path: string;
  readonly pattern: string;
}

/** What an address shows: a page, or what it names that the package has not. */
export function computeScreen(
  core: CoreView,
  path: string,
  found: FoundRoute | null,
  resolved: ResolvedLocation,
): KnownScreen | UnknownScreen {
  if (!found) return { kind: 'unknown-address', value: path, path, pattern: '' };
  const { pattern } = found.route;
  const title = found.route.title(core, found.id);
  if (title === null) return { kind: 'unknown-item', value: found.id, path, pattern };
  if (resolved.kind !== 'known') return { kind: resolved.kind, value: resolved.value, path, pattern };
  const isUsual = resolved.area.id === resolved.defaults.area.id || pattern === '/gebied/:id';
  return { kind: 'known', title, area: isUsual ? null : resolved.area.name, route: found.route };
}
