import { Hono } from 'hono';
import { describe, expect, it, test } from 'vitest';
import { ANONYMOUS, type Actor, ROLES } from '../../../src/server/accounts/actor.ts';
import { type Action, isAllowed, RIGHTS, scopeOf } from '../../../src/server/accounts/rights.ts';
import { type ApiRoute, createGuardedRoutes } from '../../../src/server/http/guarded-routes.ts';

const OWN = 'ondermijning';
const actors = new Map<string, Actor>([
  ...ROLES.map((role): [string, Actor] => [role, { kind: 'user', id: role, name: role, role, programmes: [OWN] }]),
  ['token', { kind: 'token', id: 't', programme: OWN }],
  ['anonymous', ANONYMOUS],
]);
const actions = Object.keys(RIGHTS) as Action[];
const done = async () => Response.json({ done: true });
const routes: readonly ApiRoute[] = actions.flatMap((right): ApiRoute[] => [
  { method: 'POST', path: `/geen/${right}`, right, programme: 'none', handle: done },
  { method: 'PUT', path: `/pad/${right}/:programme`, right, programme: 'in-path', handle: done },
  {
    method: 'DELETE',
    path: `/inhoud/${right}/:id`,
    right,
    programme: 'in-content',
    handle: async ({ context, may }) => Response.json({ may: may(context.req.param('id') ?? '') }),
  },
]);
const readActor = async (request: Request) => actors.get(request.headers.get('X-Wie') ?? '') ?? ANONYMOUS;
const faults: unknown[] = [];
const app = createGuardedRoutes(routes, { readActor, onFault: (error) => faults.push(error) });
const ask = (who: string, method: string, path: string) => app.request(path, { method, headers: { 'X-Wie': who } });

describe('createGuardedRoutes', () => {
  const cases = [...actors.keys()].flatMap((who) => actions.map((action) => [who, action] as const));
  test.each(cases)('%s, %s: what the table says, for each way of naming a programme', async (who, action) => {
    const actor = actors.get(who)!;
    const refused = who === 'anonymous' ? 401 : 403;
    const plain = await ask(who, 'POST', `/geen/${action}`);
    expect(plain.status).toBe(isAllowed(actor, action) ? 200 : refused);
    expect(plain.headers.get('Cache-Control')).toBe('no-store');
    for (const programme of [OWN, 'burgernet', ':id', ':programme', 'undefined', '*', '%2A', 'null']) {
      const allowed = isAllowed(actor, action, decodeURIComponent(programme));
      const inPath = await ask(who, 'PUT', `/pad/${action}/${programme}`);
      expect([programme, inPath.status]).toEqual([programme, allowed ? 200 : refused]);
      const inContent = await ask(who, 'DELETE', `/inhoud/${action}/${programme}`);
      const isOpen = scopeOf(actor, action) !== 'no';
      expect(inContent.status).toBe(isOpen ? 200 : refused);
      const answer: unknown = await inContent.json();
      expect(isOpen ? answer : { may: false }).toEqual({ may: allowed });
    }
  });

  test.each([
    ['POST', '/bestaat-niet', 404],
    ['GET', '/geen/read', 405],
    ['PATCH', '/pad/deliver/vis', 405],
    ['POST', '//geen/manage-accounts', 404],
    ['POST', '/geen/manage-accounts/', 404],
    ['POST', '/GEEN/manage-accounts', 404],
  ])('%s %s gives %i to who may do anything', async (method, path, status) => {
    expect((await ask('administrator', method, `http://localhost${path}`)).status).toBe(status);
  });

  it('says by which methods an address can be asked', async () => {
    expect((await ask('administrator', 'GET', '/geen/read')).headers.get('Allow')).toBe('POST');
  });

  it('checks the right also where it is mounted under another address', async () => {
    const outer = new Hono().route('/api/iets', app);
    const refused = await outer.request('/api/iets/geen/manage-accounts', { method: 'POST' });
    expect([refused.status, await refused.json()]).toEqual([401, { code: 'niet-ingelogd', tekst: 'Log eerst in.' }]);
    expect(refused.headers.get('Cache-Control')).toBe('no-store');
  });

  it('says nothing of what went wrong inside, and tells it to who keeps the log', async () => {
    const broken = createGuardedRoutes(
      [
        {
          method: 'GET',
          path: '/',
          right: 'read',
          programme: 'none',
          handle: async () => Promise.reject(new Error('SELECT * FROM account, /x/y.js:12')),
        },
      ],
      { readActor, onFault: (error) => faults.push(error) },
    );
    const response = await broken.request('/');
    expect([response.status, response.headers.get('Cache-Control')]).toEqual([500, 'no-store']);
    expect(await response.text()).not.toMatch(/SELECT|js/);
    expect(String(faults.at(-1))).toContain('SELECT');
  });
});
