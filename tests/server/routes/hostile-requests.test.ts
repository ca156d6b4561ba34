import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { API_WORDS } from '../../../src/server/routes/api-words.ts';
import { SECURITY_HEADERS } from '../../../src/server/security-headers.ts';
import { openTestServer } from '../open-test-server.ts';

type Server = Awaited<ReturnType<typeof openTestServer>>;

const REQUESTS = 10_000;
/** What an answer never holds: a place in the code, the database, a folder. */
const INTERNALS = /\.[jt]s:\d|SQLITE|SELECT |select \*|node_modules|\bat (?:async )?\w+ \(|\/tmp\/|ENOENT/;

let server: Server;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

const ROUTES = Object.keys(API_WORDS)
  .filter((route) => !route.endsWith('/live') && !route.includes('/oidc/'))
  .map((route) => route.split(' ') as [string, string]);

const word = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    ':id',
    '..',
    '%2e%2e',
    '%2f',
    '%00',
    '*',
    '__proto__',
    'constructor',
    '1',
    '0',
    "' OR 1=1 --",
    '\u202e',
  ),
);
const json = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.record({ key: fc.uuid(), email: word, password: word, code: word }),
);

describe('hostile requests', () => {
  it('S26 ten thousand of any kind never break the server, and no answer says anything of its inside', async () => {
    const asked = fc.record({
      route: fc.constantFrom(...ROUTES),
      id: word,
      method: fc.constantFrom(null, 'GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'),
      query: fc.option(fc.webQueryParameters({ size: 'small' }), { nil: '' }),
      body: fc.oneof(
        json.map((value) => JSON.stringify(value)),
        fc.string({ maxLength: 40 }),
      ),
      type: fc.constantFrom('application/json', 'text/csv', 'multipart/form-data; boundary=x', 'text/plain', ''),
      site: fc.constantFrom('same-origin', 'same-origin', 'cross-site', 'none'),
      isSignedIn: fc.boolean(),
    });
    const statuses = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(asked, async ({ route: [own, path], id, method, query, body, type, site, isSignedIn }) => {
        const verb = method ?? own;
        const address = `/api${path.replace(/:[a-z]+/, encodeURIComponent(id))}${query ? `?${query}` : ''}`;
        const response = await server.ask(address, {
          method: verb,
          headers: {
            'Sec-Fetch-Site': site,
            ...(type === '' ? {} : { 'Content-Type': type }),
            // The first administrator stays who it is: only routes that end or change accounts are asked by nobody.
            ...(isSignedIn && !/account/.test(path) ? server.administrator : {}),
          },
          ...(verb === 'GET' ? {} : { body }),
        });
        statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
        expect(response.status).toBeLessThan(500);
        expect(response.headers.get('Content-Security-Policy')).toBe(SECURITY_HEADERS['Content-Security-Policy']);
        expect(response.headers.get('Cache-Control')).toBe('no-store');
        expect(await response.text()).not.toMatch(INTERNALS);
      }),
      { numRuns: REQUESTS },
    );
    // All kinds of answers were met, so the requests went deep.
    for (const status of [200, 400, 401, 403, 404]) expect(statuses.get(status) ?? 0).toBeGreaterThan(10);
    expect(await server.store.latest()).toBe(1);
    expect(await server.audit.check()).toMatchObject({ type: 'whole' });
  }, 300_000);

  const climbs = [
    '..%2f',
    '%2e%2e/',
    '%2e%2e%2f',
    '..%5c',
    '%252e%252e%252f',
    '..;/',
    '....//',
    '%c0%ae%c0%ae/',
    '//',
    '/./',
    '\\..\\',
  ];
  const targets = ['geheim.txt', 'var/opslag.db', 'var/geheim', 'etc/passwd'];
  const prefixes = ['/', '/data/', '/afgeleid/', '/assets/', '/api/', '/api/publicaties/', '/api/account/gebruikers/'];
  it.each(prefixes)('S18 nothing outside the site comes through %s', async (prefix) => {
    for (const climb of climbs) {
      for (const target of targets) {
        for (const times of [1, 3]) {
          const response = await server.ask(prefix + climb.repeat(times) + target, { headers: server.administrator });
          const text = await response.text();
          expect(text).not.toContain('geheim buiten de site');
          expect(text).not.toMatch(/^SQLite format|root:/);
        }
      }
    }
  });

  it('S18 //api is no other door', async () => {
    for (const path of [
      '//api/account/gebruikers',
      '/api//account/gebruikers',
      '/API/account/gebruikers',
      '/api/account/gebruikers/',
    ]) {
      const response = await server.ask(path);
      expect([401, 404]).toContain(response.status);
    }
  });

  it.each(['OPTIONS', 'PATCH', 'PUT', 'DELETE', 'PROPFIND'])('S11 %s changes nothing anywhere', async (method) => {
    for (const path of ['/', '/data/gebieden.csv', '/api/leveringen', '/api/publicaties']) {
      const response = await server.ask(path, { method, headers: server.administrator });
      expect([404, 405]).toContain(response.status);
    }
  });
});
