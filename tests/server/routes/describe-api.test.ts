import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listAccountRoutes } from '../../../src/server/accounts/routes/create-account-routes.ts';
import { createSsoRoutes } from '../../../src/server/accounts/sso/create-sso-routes.ts';
import { API_WORDS } from '../../../src/server/routes/api-words.ts';
import { SECRET } from '../accounts/test-accounts.ts';
import { openTestServer, ORIGIN } from '../open-test-server.ts';

type Server = Awaited<ReturnType<typeof openTestServer>>;
interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly summary: string }>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

let server: Server;
let described: Described;
beforeAll(async () => {
  server = await openTestServer();
  described = await (await server.ask('/api/openapi.json')).json();
});
afterAll(() => server.close());

const methodsOf = () =>
  Object.entries(described.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { summary }]) => ({ method: method.toUpperCase(), path, summary })),
  );

describe('the description of the API', () => {
  it('has words for every route, and no words for what is not there', () => {
    const { accounts, audit } = server;
    const shared = { origin: ORIGIN, readAddress: () => '', onFault: () => {} };
    const ssoRoutes = createSsoRoutes({
      ...shared,
      accounts,
      settings: { issuer: new URL('https://elders.example'), clientId: 'x', clientSecret: 'x' },
      secret: SECRET,
      now: () => new Date(),
    });
    const account = listAccountRoutes({ ...shared, accounts, audit, ssoRoutes });
    const known = new Set([
      ...methodsOf().map(({ method, path }) => `${method} ${path.replaceAll(/\{([a-z]+)\}/g, ':$1')}`),
      ...account.map(({ method, path }) => `${method} /account${path}`),
    ]);
    expect([...known].sort()).toEqual(Object.keys(API_WORDS).sort());
    for (const { summary } of methodsOf()) expect(summary).toMatch(/^[A-Z].*\.$/);
  });

  it('names only addresses that answer, whatever they answer', async () => {
    for (const { method, path } of methodsOf()) {
      if (path === '/live') continue;
      const response = await server.ask(`/api${path.replaceAll(/\{[a-z]+\}/g, '7')}`, {
        method,
        headers: server.administrator,
        ...(method === 'GET' ? {} : { body: '{}' }),
      });
      expect(response.status, `${method} ${path}`).not.toBe(405);
      expect(response.status, `${method} ${path}`).toBeLessThan(500);
      const isList = method === 'GET' && !path.includes('{');
      expect(isList ? response.status : 200, path).toBe(200);
    }
  });

  it('points at schemas that it has', () => {
    const pointers = [...JSON.stringify(described).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)];
    expect(pointers.length).toBeGreaterThan(2);
    for (const [, name = ''] of pointers) expect(described.components.schemas).toHaveProperty(name);
  });
});
