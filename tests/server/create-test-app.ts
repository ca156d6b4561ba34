import { Hono } from 'hono';
import { ANONYMOUS } from '../../src/server/accounts/actor.ts';
import { createApi } from '../../src/server/routes/create-api.ts';
import { createApp } from '../../src/server/app.ts';
import { readSite } from '../../src/server/site/read-site.ts';

/** The server of a built folder of which the package is what is published, without a store. */
export function createTestApp(dist: string, embedOrigins: readonly string[] = []) {
  const site = readSite(dist);
  const editions = {
    current: () => ({ publication: 1, edition: site.built }),
    findPackage: async (id: string) => (id === site.built.id ? site.built : null),
    findPublication: async (publication: number) => (publication === 1 ? site.built : null),
    findStyle: () => null,
    isTakenAway: async () => false,
  };
  const api = createApi({ accountRoutes: new Hono(), routes: [], readActor: async () => ANONYMOUS, origin: null });
  return createApp({ site, editions, api, embedOrigins });
}
