import fc from 'fast-check';
import { Hono } from 'hono';
import { beforeEach, describe, expect, it } from 'vitest';
import { ROLES } from '../../../../src/server/accounts/actor.ts';
import { isAllowed, scopeOf } from '../../../../src/server/accounts/rights.ts';
import {
  createAccountRoutes,
  listAccountRoutes,
} from '../../../../src/server/accounts/routes/create-account-routes.ts';
import { describeOnBoth } from '../../on-both-databases.ts';
import { ADMINISTRATOR, codeAt, demand, OTHER_PASSWORD, PASSWORD, TestAccounts } from '../test-accounts.ts';

const OURS = 'https://dashboard.example';
const BASE = `${OURS}/api/account`;

interface Sent {
  readonly session?: string;
  readonly token?: string;
  readonly headers?: Record<string, string>;
}

describeOnBoth('the API of the accounts', (source) => {
  const test = new TestAccounts(source);
  let app: Hono;
  let faults: unknown[];
  const options = () => ({
    accounts: test.accounts,
    audit: test.audit,
    origin: OURS,
    readAddress: () => '198.51.100.7',
    onFault: (error: unknown) => faults.push(error),
  });
  beforeEach(() => {
    faults = [];
    app = new Hono().route('/api/account', createAccountRoutes(options()));
  });

  const send = (method: string, path: string, body: unknown, { session, token, headers }: Sent = {}) =>
    app.request(BASE + path, {
      method,
      body: method === 'GET' || body === undefined ? null : JSON.stringify(body),
      headers: {
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...(token === undefined ? { 'Sec-Fetch-Site': 'same-origin' } : { Authorization: `Bearer ${token}` }),
        ...(session === undefined ? {} : { Cookie: `thema=licht; __Host-sessie=${session}` }),
        ...headers,
      },
    });
  const codeOf = async (response: Response) => [response.status, (await response.json()).code];
  const cookieOf = (response: Response) => /^__Host-sessie=([^;]*)/.exec(response.headers.get('Set-Cookie') ?? '')?.[1];
  const credentials = { email: ADMINISTRATOR.email, password: PASSWORD };

  it('S8 makes the first administrator, and knows nothing of that way afterwards', async () => {
    const code = (await test.accounts.issueStartCode())!;
    expect(await codeOf(await send('POST', '/start', { ...ADMINISTRATOR, code: 'mis' }))).toEqual([
      403,
      'code-onjuist',
    ]);
    const made = await send('POST', '/start', { ...ADMINISTRATOR, code });
    expect([made.status, await made.json()]).toEqual([200, { done: true }]);
    expect((await send('GET', '/ik', undefined, { session: cookieOf(made)! })).status).toBe(200);
    expect(await codeOf(await send('POST', '/start', { ...ADMINISTRATOR, code }))).toEqual([404, 'niet-gevonden']);
  });

  it('S1 gives a session as a cookie that only this server gets and no script reads', async () => {
    await test.start();
    const response = await send('POST', '/inloggen', credentials);
    const [value, ...attributes] = (response.headers.get('Set-Cookie') ?? '').split('; ');
    expect(value).toMatch(/^__Host-sessie=[\w-]{43}$/);
    expect(attributes.sort()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Lax', 'Secure']);
    expect(await response.text()).not.toContain(cookieOf(response));
  });

  it('says who one is, to oneself', async () => {
    const session = await test.start();
    expect(await (await send('GET', '/ik', undefined)).json()).toEqual({ kind: 'anonymous', hasSso: false });
    expect(await (await send('GET', '/ik', undefined, { session })).json()).toMatchObject({
      kind: 'user',
      name: 'Ada',
      email: 'ada@example.nl',
      role: 'administrator',
      hasSecondFactor: false,
    });
  });

  it('P12 sets no cookie for who only reads', async () => {
    await test.start();
    for (const path of ['/ik', '/gebruikers', '/sleutels', '/bestaat-niet']) {
      expect((await send('GET', path, undefined)).headers.get('Set-Cookie')).toBeNull();
    }
  });

  it('S2 signs in with a code, signs out, and a replayed cookie is nobody', async () => {
    const first = await test.start();
    const { secret } = await (await send('POST', '/tweede-stap', { password: PASSWORD }, { session: first })).json();
    const confirm = { code: codeAt(secret, test.now()) };
    const session = cookieOf(await send('POST', '/tweede-stap/bevestigen', confirm, { session: first }))!;
    expect((await send('GET', '/gebruikers', undefined, { session: first })).status).toBe(401);
    expect((await send('GET', '/gebruikers', undefined, { session })).status).toBe(200);
    test.time += 60_000;
    expect(await codeOf(await send('POST', '/inloggen', credentials))).toEqual([401, 'code-nodig']);
    const spaced = codeAt(secret, test.now()).replace(/^.../, '$& ');
    const again = cookieOf(await send('POST', '/inloggen', { ...credentials, code: spaced }, { session }))!;
    // Whoever signs in anew leaves the former session no longer open.
    expect((await send('GET', '/gebruikers', undefined, { session })).status).toBe(401);
    const out = await send('POST', '/uitloggen', undefined, { session: again });
    expect(out.headers.get('Set-Cookie')).toMatch(/^__Host-sessie=; Max-Age=0; /);
    expect((await send('GET', '/gebruikers', undefined, { session: again })).status).toBe(401);
  });

  it('asks to wait, and says how long', async () => {
    await test.start();
    for (let time = 0; time < 5; time += 1) await send('POST', '/inloggen', { ...credentials, password: 'mis' });
    const headers = { 'X-Forwarded-For': '203.0.113.99', Forwarded: 'for=203.0.113.98' };
    const response = await send('POST', '/inloggen', credentials, { headers });
    expect([response.headers.get('Retry-After'), await response.json()]).toEqual([
      '1',
      { code: 'even-wachten', tekst: 'Er is te vaak iets verkeerds ingevuld. Wacht 1 seconde en probeer het opnieuw.' },
    ]);
    expect(response.status).toBe(429);
  });

  it('S6 gives an unknown address and a wrong password the same answer', async () => {
    await test.start();
    const wrong = await send('POST', '/inloggen', { ...credentials, password: 'mis' });
    const unknown = await send('POST', '/inloggen', { ...credentials, email: 'niemand@example.nl' });
    expect([unknown.status, await unknown.text()]).toEqual([wrong.status, await wrong.text()]);
  });

  it('invites behind a "#", which no log and no Referer gets, and lets the invited in', async () => {
    const session = await test.start();
    const request = { name: 'Mo', email: 'mo@example.nl', role: 'lead', programmes: ['vis'] };
    const { link } = await (await send('POST', '/uitnodigingen', request, { session })).json();
    const token = /^\/uitnodiging#([\w-]{43})$/.exec(link)?.[1];
    const { invitations } = await (await send('GET', '/uitnodigingen', undefined, { session })).json();
    expect(invitations).toMatchObject([{ email: 'mo@example.nl', role: 'lead', programmes: ['vis'] }]);
    expect(await (await send('POST', '/uitnodiging/openen', { token })).json()).toMatchObject({
      email: 'mo@example.nl',
      role: 'lead',
    });
    const own = cookieOf(await send('POST', '/uitnodiging/aannemen', { token, name: 'Mo', password: PASSWORD }))!;
    expect(await (await send('GET', '/ik', undefined, { session: own })).json()).toMatchObject({
      role: 'lead',
      programmes: ['vis'],
    });
    expect(await codeOf(await send('POST', '/uitnodiging/openen', { token }))).toEqual([404, 'link-verlopen']);
  });

  it('changes a role, disables, gives a way back in, and removes', async () => {
    const session = await test.start();
    const member = await test.add(session, 'mo@example.nl', 'member');
    const id = await test.idOf(member);
    const put = (path: string, body: unknown) => send('PUT', `/gebruikers/${id}${path}`, body, { session });
    expect((await put('/rol', { role: 'lead', programmes: ['vis'] })).status).toBe(200);
    expect((await put('/toestand', { state: 'disabled' })).status).toBe(200);
    expect((await put('/toestand', { state: 'active' })).status).toBe(200);
    const { link } = await (await send('POST', `/gebruikers/${id}/herstel`, undefined, { session })).json();
    expect(link).toMatch(/^\/uitnodiging#/);
    const { accounts } = await (await send('GET', '/gebruikers', undefined, { session })).json();
    expect(accounts).toMatchObject([
      { name: 'Ada' },
      { name: 'mo', role: 'lead', programmes: ['vis'], state: 'active' },
    ]);
    expect((await send('DELETE', `/gebruikers/${id}`, undefined, { session })).status).toBe(200);
    expect(await codeOf(await send('DELETE', `/gebruikers/${id}`, undefined, { session }))).toEqual([
      404,
      'niet-gevonden',
    ]);
    const own = await test.idOf(session);
    expect(await codeOf(await send('DELETE', `/gebruikers/${own}`, undefined, { session }))).toEqual([
      409,
      'laatste-beheerder',
    ]);
  });

  it('changes one’s own password, and says what is wrong with another', async () => {
    const session = await test.start();
    const change = (current: string, next: string) => send('POST', '/wachtwoord', { current, next }, { session });
    expect(await codeOf(await change(PASSWORD, 'kort'))).toEqual([422, 'wachtwoord-te-kort']);
    expect(await codeOf(await change(PASSWORD, 'a'.repeat(2_000)))).toEqual([422, 'wachtwoord-te-lang']);
    expect(await codeOf(await change(PASSWORD, 'Welkom2020Utrecht'))).toEqual([422, 'wachtwoord-te-makkelijk']);
    expect(await codeOf(await change('mis', OTHER_PASSWORD))).toEqual([422, 'wachtwoord-onjuist']);
    expect(cookieOf(await change(PASSWORD, OTHER_PASSWORD))).toMatch(/^[\w-]{43}$/);
    expect((await send('GET', '/gebruikers', undefined, { session })).status).toBe(401);
  });

  it('keeps the tokens of other programmes from a lead', async () => {
    const session = await test.start();
    const lead = await test.add(session, 'mo@example.nl', 'lead', ['vis']);
    const make = (programme: string, as: string) =>
      send('POST', `/sleutels/${programme}`, { name: 'Robot' }, { session: as });
    const { token } = await (await make('vis', lead)).json();
    expect(token).toMatch(/^rv_[\w-]{43}$/);
    expect((await make('burgernet', lead)).status).toBe(403);
    expect((await make('burgernet', session)).status).toBe(200);
    const list = async (as: string) =>
      (await (await send('GET', '/sleutels', undefined, { session: as })).json()).tokens;
    expect(await list(lead)).toMatchObject([{ programme: 'vis' }]);
    const all = await list(session);
    expect(JSON.stringify(all)).not.toContain(token);
    const other = all.find(({ programme }: { programme: string }) => programme === 'burgernet').id;
    for (const id of [other, ':id', 'undefined', '*', '%2A', 'null']) {
      expect(await codeOf(await send('DELETE', `/sleutels/${id}`, undefined, { session: lead }))).toEqual([
        404,
        'niet-gevonden',
      ]);
    }
    expect(await list(session)).toHaveLength(2);
    // The machine itself manages nothing.
    expect((await send('GET', '/sleutels', undefined, { token })).status).toBe(403);
    expect((await send('POST', '/sleutels/vis', { name: 'x' }, { token })).status).toBe(403);
  });

  it('shows the administrator what was done, and that the lines hold together', async () => {
    const session = await test.start();
    const { lines, check } = await (await send('GET', '/logboek', undefined, { session })).json();
    expect([lines[0].actie, check]).toEqual(['eerste-beheerder', { type: 'whole', lines: 1 }]);
  });

  describe('rights', () => {
    // Written out once more: what a route asks is no proof of what it should ask.
    it('are those that each route should ask for', () => {
      expect(
        listAccountRoutes(options()).map(
          ({ method, path, right, programme }) => `${method} ${path}: ${right}, ${programme}`,
        ),
      ).toEqual([
        'GET /ik: sign-in, none',
        'POST /start: sign-in, none',
        'POST /inloggen: sign-in, none',
        'POST /uitloggen: manage-own-account, none',
        'POST /uitnodiging/openen: sign-in, none',
        'POST /uitnodiging/aannemen: sign-in, none',
        'POST /wachtwoord: manage-own-account, none',
        'POST /tweede-stap: manage-own-account, none',
        'POST /tweede-stap/bevestigen: manage-own-account, none',
        'POST /tweede-stap/uit: manage-own-account, none',
        'GET /gebruikers: manage-accounts, none',
        'PUT /gebruikers/:id/rol: manage-accounts, none',
        'PUT /gebruikers/:id/toestand: manage-accounts, none',
        'DELETE /gebruikers/:id: manage-accounts, none',
        'POST /gebruikers/:id/herstel: manage-accounts, none',
        'GET /uitnodigingen: manage-accounts, none',
        'POST /uitnodigingen: manage-accounts, none',
        'DELETE /uitnodigingen/:id: manage-accounts, none',
        'GET /logboek: view-audit, none',
        'GET /sleutels: manage-tokens, in-content',
        'POST /sleutels/:programme: manage-tokens, in-path',
        'DELETE /sleutels/:id: manage-tokens, in-content',
      ]);
    });

    it('S23 are checked on every route, for every role', async () => {
      const administrator = await test.start();
      const sessions = new Map([['administrator', administrator]]);
      for (const role of ROLES.slice(1))
        sessions.set(role, await test.add(administrator, `${role}@example.nl`, role, ['vis']));
      const lead = await test.caller(sessions.get('lead')!);
      const token = demand(await test.accounts.tokens.create('Robot', 'vis', lead));
      const who: Sent[] = [...[...sessions.values()].map((session) => ({ session })), { token }, {}];
      for (const route of listAccountRoutes(options())) {
        // The first route of all that would end the session of who asks.
        if (route.path === '/uitloggen') continue;
        for (const each of who) {
          const actor = each.session
            ? await test.actor(each.session)
            : token === each.token
              ? ({ kind: 'token', id: 't', programme: 'vis' } as const)
              : ({ kind: 'anonymous' } as const);
          for (const programme of ['vis', 'burgernet', ':programme', 'undefined', '*']) {
            const path = route.path.replace(':programme', programme).replace(':id', programme);
            const { status } = await send(
              route.method,
              path,
              route.method === 'GET' ? undefined : { onzin: true },
              each,
            );
            const mayEnter =
              route.programme === 'in-path'
                ? isAllowed(actor, route.right, programme)
                : route.programme === 'none'
                  ? isAllowed(actor, route.right)
                  : scopeOf(actor, route.right) !== 'no';
            const isRefused = status === 401 || status === 403;
            expect([route.method, path, actor.kind, isRefused]).toEqual([route.method, path, actor.kind, !mayEnter]);
          }
        }
      }
      expect(await test.accounts.people.list()).toHaveLength(4);
    }, 60_000);
  });

  it('S3 refuses every write that another site sends, whoever is signed in', async () => {
    const session = await test.start();
    const before = test.logged.length;
    for (const { method, path } of listAccountRoutes(options()).filter((route) => route.method !== 'GET')) {
      const headers = { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' };
      expect([path, await codeOf(await send(method, path, {}, { session, headers }))]).toEqual([
        path,
        [403, 'andere-site'],
      ]);
    }
    expect((await send('GET', '/gebruikers', undefined, { session })).status).toBe(200);
    expect(test.logged).toHaveLength(before);
  });

  it('S25 takes exactly what a route asks, and never fails on anything else', async () => {
    const session = await test.start();
    const routes = listAccountRoutes(options()).filter(
      ({ method, path }) =>
        method !== 'GET' && method !== 'DELETE' && path !== '/uitloggen' && !path.endsWith('/herstel'),
    );
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('admin', PASSWORD, 'ada@example.nl', "' OR 1=1 --", '\0', '\ud800'),
    );
    const key = fc.constantFrom(
      'role',
      'admin',
      'password',
      'email',
      'name',
      'token',
      'code',
      'current',
      'next',
      'programmes',
      'state',
      '__proto__',
      'constructor',
    );
    const body = fc.oneof(fc.jsonValue(), fc.dictionary(key, value, { maxKeys: 6 }));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...routes), body, async ({ method, path }, content) => {
        const response = await send(method, path.replace(/:\w+/, 'vis'), content, { session });
        const text = await response.text();
        expect([response.status < 500, text]).toEqual([
          true,
          expect.not.stringMatching(/\.[jt]s:\d|SQLITE|SELECT |node_modules/i),
        ]);
        expect(response.headers.get('Cache-Control')).toBe('no-store');
      }),
      { numRuns: 150 },
    );
    const extra = await send('POST', '/inloggen', { ...credentials, role: 'administrator' });
    expect(await codeOf(extra)).toEqual([400, 'onjuiste-vraag']);
    expect(faults).toEqual([]);
  }, 60_000);

  it.each([
    ['POST', '/inloggen', { ...credentials, email: 'a\0@example.nl' }, 400],
    ['POST', '/uitnodiging/openen', { token: '\0' }, 404],
    ['PUT', '/gebruikers/%00/rol', { role: 'member', programmes: [] }, 404],
    ['DELETE', '/gebruikers/%00', undefined, 404],
    ['DELETE', '/sleutels/%00', undefined, 404],
    ['DELETE', '/uitnodigingen/%00', undefined, 404],
    ['POST', '/sleutels/%00', { name: 'x' }, 403],
    ['POST', '/sleutels/vis', { name: '\0' }, 400],
  ])('answers %s %s with a NUL in it as anything that does not exist', async (method, path, body, status) => {
    const session = await test.start();
    expect((await send(method, path, body, { session })).status).toBe(status);
    expect(faults).toEqual([]);
  });

  it('S29 has no token, password or secret in any line of the log', async () => {
    const code = (await test.accounts.issueStartCode())!;
    const session = cookieOf(await send('POST', '/start', { ...ADMINISTRATOR, code }))!;
    const { secret } = await (await send('POST', '/tweede-stap', { password: PASSWORD }, { session })).json();
    await send('POST', '/inloggen', { ...credentials, password: 'kanarie-wachtwoord' });
    const { token } = await (await send('POST', '/sleutels/vis', { name: 'Robot' }, { session })).json();
    const lines = test.logged.join('\n');
    for (const canary of [code, session, PASSWORD, secret, 'kanarie', token, 'Ada', 'ada@'])
      expect(lines).not.toContain(canary);
    expect(test.logged.length).toBeGreaterThanOrEqual(3);
  });
});
