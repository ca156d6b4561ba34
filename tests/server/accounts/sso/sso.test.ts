import { Hono } from 'hono';
import { afterAll, beforeAll, beforeEach, describe, expect, it, test as table } from 'vitest';
import { createAccountRoutes } from '../../../../src/server/accounts/routes/create-account-routes.ts';
import { createSsoRoutes } from '../../../../src/server/accounts/sso/create-sso-routes.ts';
import { readSsoSettings } from '../../../../src/server/accounts/sso/read-sso-settings.ts';
import { describeOnBoth } from '../../on-both-databases.ts';
import { demand, PASSWORD, SECRET, TestAccounts } from '../test-accounts.ts';
import { startIssuer, type TestIssuer } from './start-issuer.ts';

const OURS = 'https://dashboard.example';
const BACK = `${OURS}/api/account/oidc/terug`;
const PEOPLE = new Map([
  ['ada', { email: 'Ada@example.nl', email_verified: true }],
  ['mo', { email: 'mo@example.nl', email_verified: true }],
  ['mo-later', { email: 'mo@example.nl', email_verified: true }],
  ['onbevestigd', { email: 'ada@example.nl', email_verified: false }],
  ['zonder', {}],
]);

describe('readSsoSettings', () => {
  const all = { OIDC_ISSUER: 'https://login.example', OIDC_CLIENT_ID: 'a', OIDC_CLIENT_SECRET: 'b' };
  it('is off without settings, and on with all three', () => {
    expect(readSsoSettings({})).toBeNull();
    expect(readSsoSettings(all)).toMatchObject({ clientId: 'a', clientSecret: 'b' });
    expect(readSsoSettings({ ...all, OIDC_ISSUER: 'http://127.0.0.1:9' })).not.toBeNull();
  });

  table.each([
    [{ ...all, OIDC_CLIENT_SECRET: '' }, 'ontbreekt: OIDC_CLIENT_SECRET'],
    [{ OIDC_ISSUER: 'https://login.example' }, 'ontbreekt: OIDC_CLIENT_ID, OIDC_CLIENT_SECRET'],
    [{ ...all, OIDC_ISSUER: 'login.example' }, 'geen adres'],
    [{ ...all, OIDC_ISSUER: 'http://login.example' }, 'https://'],
  ])('refuses %j', (env, message) => expect(() => readSsoSettings(env)).toThrow(message));
});

describeOnBoth('signing in elsewhere', (source) => {
  const test = new TestAccounts(source);
  let issuer: TestIssuer;
  let app: Hono;
  const faults: unknown[] = [];
  beforeAll(async () => {
    issuer = await startIssuer(BACK, PEOPLE, source.name === 'SQLite');
  });
  afterAll(() => issuer.stop());
  beforeEach(() => {
    faults.length = 0;
    app = createApp(issuer.address);
  });

  function createApp(address: string): Hono {
    const env = { OIDC_ISSUER: address, OIDC_CLIENT_ID: 'dashboard', OIDC_CLIENT_SECRET: 'een-geheim-van-de-proef' };
    const settings = readSsoSettings(env)!;
    const { accounts, audit, now } = test;
    const common = { accounts, readAddress: () => '198.51.100.7', onFault: (error: unknown) => faults.push(error) };
    const ssoRoutes = createSsoRoutes({ ...common, settings, origin: OURS, secret: SECRET, now });
    return new Hono().route('/api/account', createAccountRoutes({ ...common, audit, origin: OURS, ssoRoutes }));
  }
  const cookies = (response: Response) =>
    Object.fromEntries(response.headers.getSetCookie().map((line) => /^([^=]+)=([^;]*)/.exec(line)!.slice(1)));
  const begin = async (next = '/thema/vis') => {
    const response = await app.request(`${OURS}/api/account/oidc/start?verder=${encodeURIComponent(next)}`);
    return { address: response.headers.get('Location') ?? '', kept: cookies(response)['__Host-elders'] ?? '' };
  };
  const comeBack = (address: string, kept: string) =>
    app.request(address, { headers: { Cookie: `__Host-elders=${kept}`, 'Sec-Fetch-Site': 'cross-site' } });
  const signInAs = async (login: string, next?: string) => {
    const { address, kept } = await begin(next);
    return comeBack(await issuer.visit(address, login), kept);
  };
  const actorOf = (response: Response) => test.actor(cookies(response)['__Host-sessie'] ?? '');

  it('goes there with a challenge, a state and a nonce, and keeps what belongs to them where nobody reads it', async () => {
    const { address, kept } = await begin();
    const { searchParams, origin } = new URL(address);
    expect(origin).toBe(issuer.address);
    expect(searchParams.get('code_challenge_method')).toBe('S256');
    for (const name of ['code_challenge', 'state', 'nonce']) expect(searchParams.get(name)).toMatch(/^[\w-]{43}$/);
    expect(Buffer.from(kept, 'base64url').toString('latin1')).not.toMatch(/verifier|thema/);
  });

  it('comes back as the account of the verified address, at the place one came from', async () => {
    await test.start();
    const response = await signInAs('ada', '/thema/vis?periode=2019-K4');
    expect([response.status, response.headers.get('Location')]).toEqual([302, '/thema/vis?periode=2019-K4']);
    expect(await actorOf(response)).toMatchObject({ kind: 'user', name: 'Ada', role: 'administrator' });
    expect(test.logged.at(-1)).toContain('"actie":"inloggen-elders"');
    expect(cookies(response)['__Host-elders']).toBe('');
  });

  it('comes back as who was invited, with the role of the invitation', async () => {
    const caller = await test.caller(await test.start());
    demand(
      await test.accounts.links.invite(
        { email: 'mo@example.nl', name: 'Mo', role: 'lead', programmes: ['vis'] },
        caller,
      ),
    );
    expect(await actorOf(await signInAs('mo'))).toMatchObject({ name: 'Mo', role: 'lead', programmes: ['vis'] });
    expect(await actorOf(await signInAs('mo'))).toMatchObject({ name: 'Mo' });
    expect(await test.accounts.links.invitations()).toEqual([]);
    expect((await test.accounts.signIn({ email: 'mo@example.nl', password: PASSWORD }, 'x')).type).toBe('refused');
  });

  it.each(['mo', 'onbevestigd', 'zonder'])(
    'lets nobody in without an account, or without a verified address (%s)',
    async (login) => {
      await test.start();
      const response = await signInAs(login);
      expect(response.headers.get('Location')).toBe('/inloggen?fout=geen-account');
      expect((await actorOf(response)).kind).toBe('anonymous');
      expect(test.logged.at(-1)).toContain('"resultaat":"geweigerd"');
      expect(await test.accounts.people.list()).toHaveLength(1);
    },
  );

  it('does not give an account to who has the address later, nor to who was disabled', async () => {
    const administrator = await test.start();
    const id = await test.idOf(await test.add(administrator, 'mo@example.nl', 'member'));
    expect((await actorOf(await signInAs('mo'))).kind).toBe('user');
    expect((await signInAs('mo-later')).headers.get('Location')).toBe('/inloggen?fout=geen-account');
    demand(await test.accounts.people.setState(id, 'disabled', await test.caller(administrator)));
    expect((await signInAs('mo')).headers.get('Location')).toBe('/inloggen?fout=geen-account');
  });

  it('sends nobody to another site afterwards', async () => {
    await test.start();
    expect((await signInAs('ada', '//evil.example')).headers.get('Location')).toBe('/');
  });

  describe('coming back', () => {
    it('counts once, and only in the browser that went', async () => {
      await test.start();
      const { address, kept } = await begin();
      const back = await issuer.visit(address, 'ada');
      const other = await begin();
      expect((await comeBack(back, '')).headers.get('Location')).toBe('/inloggen?fout=elders-verlopen');
      expect((await comeBack(back, other.kept)).headers.get('Location')).toBe('/inloggen?fout=elders-mislukt');
      expect((await comeBack(back, kept)).headers.get('Location')).toBe('/thema/vis');
      expect((await comeBack(back, kept)).headers.get('Location')).toBe('/inloggen?fout=elders-mislukt');
      expect(faults).toHaveLength(2);
    });

    it('has ten minutes', async () => {
      await test.start();
      const { address, kept } = await begin();
      const back = await issuer.visit(address, 'ada');
      test.time += 10 * 60_000;
      expect((await comeBack(back, kept)).headers.get('Location')).toBe('/inloggen?fout=elders-verlopen');
    });

    it.each(['state', 'code'])('with another %s is refused', async (name) => {
      await test.start();
      const { address, kept } = await begin();
      const back = new URL(await issuer.visit(address, 'ada'));
      back.searchParams.set(name, 'iets-anders');
      expect((await comeBack(back.href, kept)).headers.get('Location')).toBe('/inloggen?fout=elders-mislukt');
    });

    it('with a refusal of the issuer says so', async () => {
      const { kept, address } = await begin();
      const state = new URL(address).searchParams.get('state');
      const back = `${BACK}?error=access_denied&state=${state}&iss=${encodeURIComponent(issuer.address)}`;
      expect((await comeBack(back, kept)).headers.get('Location')).toBe('/inloggen?fout=elders-mislukt');
    });
  });

  it('says that the other place cannot be reached, and tries again the next time', async () => {
    const stopped = await startIssuer(BACK, PEOPLE, true);
    await stopped.stop();
    app = createApp(stopped.address);
    expect((await begin()).address).toBe('/inloggen?fout=elders-onbereikbaar');
    expect(faults).toHaveLength(1);
    const again = await startIssuer(BACK, PEOPLE, true, Number(new URL(stopped.address).port));
    expect((await begin()).address).toContain(again.address);
    await again.stop();
    const { hasSso } = await (await app.request(`${OURS}/api/account/ik`)).json();
    expect(hasSso).toBe(true);
  });
});
