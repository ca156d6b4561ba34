import type { ApiRoute } from '../../http/guarded-routes.ts';
import { createSsoRoutes, type SsoRouteOptions } from './create-sso-routes.ts';
import { readSsoSettings } from './read-sso-settings.ts';

interface OpenSsoOptions extends Omit<SsoRouteOptions, 'settings' | 'origin'> {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where people reach this server; null = not set. */
  readonly origin: string | null;
}

/**
 * The routes of signing in elsewhere, for createAccountRoutes; none where it is not set up. Throws, with a sentence for who
 * starts the server, on settings that are not complete: the issuer sends people back to an address that must be known.
 */
export function openSsoRoutes({ env, origin, ...options }: OpenSsoOptions): readonly ApiRoute[] {
  const settings = readSsoSettings(env);
  if (settings === null) return [];
  if (origin === null) {
    throw new Error('Voor inloggen met OpenID Connect ontbreekt PUBLIC_ORIGIN, het adres van deze site.');
  }
  return createSsoRoutes({ ...options, settings, origin });
}
