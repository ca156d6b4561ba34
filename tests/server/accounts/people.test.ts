import { describe, expect, it } from 'vitest';
import type { Role } from '../../../src/server/accounts/actor.ts';
import { describeOnBoth } from '../on-both-databases.ts';
import { demand, HERE, HOUR, OTHER_PASSWORD, PASSWORD, TestAccounts } from './test-accounts.ts';

const refusal = (reason: string) => ({ type: 'refused', reason });
const DAY = 24 * HOUR;

describeOnBoth('the people of the accounts', (source) => {
  const test = new TestAccounts(source);
  const request = (email: string, role: Role = 'lead', programmes = ['vis', 'burgernet']) => ({
    email,
    name: 'Mo',
    role,
    programmes,
  });
  const accept = (token: string, password = PASSWORD) =>
    test.accounts.links.accept({ token, name: 'Mo de Wit', password }, HERE);

  describe('an invitation', () => {
    it('becomes an account with the role and programmes that it names, once', async () => {
      const caller = await test.caller(await test.start());
      const token = demand(await test.accounts.links.invite(request('Mo@Example.nl'), caller));
      expect(demand(await test.accounts.links.open(token))).toMatchObject({
        kind: 'invitation',
        email: 'mo@example.nl',
        role: 'lead',
      });
      expect(await accept(token, 'kort')).toEqual(refusal('password-too-short'));
      const session = demand(await accept(token));
      expect(await test.actor(session)).toMatchObject({
        name: 'Mo de Wit',
        role: 'lead',
        programmes: ['burgernet', 'vis'],
      });
      expect(await accept(token)).toEqual(refusal('link-unknown'));
      expect(await test.accounts.links.open(token)).toEqual(refusal('link-unknown'));
      expect((await test.accounts.signIn({ email: 'mo@example.nl', password: PASSWORD }, HERE)).type).toBe('done');
    });

    it('is one account, of ten at the same moment', async () => {
      const caller = await test.caller(await test.start());
      const token = demand(await test.accounts.links.invite(request('mo@example.nl'), caller));
      const outcomes = await Promise.all(Array.from({ length: 10 }, () => accept(token)));
      expect(outcomes.filter(({ type }) => type === 'done')).toHaveLength(1);
      expect(await test.accounts.people.list()).toHaveLength(2);
    });

    it('is good for seven days', async () => {
      const caller = await test.caller(await test.start());
      const token = demand(await test.accounts.links.invite(request('mo@example.nl'), caller));
      test.time += 7 * DAY - 1;
      expect((await test.accounts.links.open(token)).type).toBe('done');
      test.time += 1;
      expect(await test.accounts.links.open(token)).toEqual(refusal('link-unknown'));
      expect(await accept(token)).toEqual(refusal('link-unknown'));
      expect(await test.accounts.links.invitations()).toEqual([]);
      await test.accounts.sweep();
      expect(await test.db().selectFrom('account_link').selectAll().execute()).toEqual([]);
    });

    it('can be withdrawn, and is replaced by a later one for the same address', async () => {
      const caller = await test.caller(await test.start());
      const invite = async () => demand(await test.accounts.links.invite(request('mo@example.nl'), caller));
      const [first, second] = [await invite(), await invite()];
      expect(await accept(first)).toEqual(refusal('link-unknown'));
      const [shown] = await test.accounts.links.invitations();
      expect(shown).toMatchObject({ email: 'mo@example.nl', role: 'lead', programmes: ['burgernet', 'vis'] });
      demand(await test.accounts.links.withdraw(shown!.id, caller));
      expect(await accept(second)).toEqual(refusal('link-unknown'));
      expect(await test.accounts.links.withdraw(shown!.id, caller)).toEqual(refusal('unknown'));
    });

    it('is not made for who has an account; its link stands nowhere as it is', async () => {
      const caller = await test.caller(await test.start());
      expect(await test.accounts.links.invite(request('ADA@example.nl'), caller)).toEqual(refusal('email-taken'));
      const token = demand(await test.accounts.links.invite(request('mo@example.nl'), caller));
      const stored = JSON.stringify(await test.db().selectFrom('account_link').selectAll().execute());
      expect(stored + test.logged.join('') + JSON.stringify(await test.accounts.links.invitations())).not.toContain(
        token,
      );
      expect(test.logged.join('')).not.toContain('mo@example.nl');
    });
  });

  describe('a role', () => {
    it('changes in the sessions that are open', async () => {
      const administrator = await test.start();
      const session = await test.add(administrator, 'mo@example.nl', 'lead', ['vis']);
      const id = await test.idOf(session);
      demand(await test.accounts.people.changeRole(id, 'member', ['vis'], await test.caller(administrator)));
      expect(await test.actor(session)).toMatchObject({ role: 'member', programmes: [] });
    });

    it.each(['changeRole', 'disable', 'remove'] as const)('of the last administrator stays (%s)', async (way) => {
      const [first, caller] = await test.start().then(async (token) => [token, await test.caller(token)] as const);
      const end = async (id: string) => {
        if (way === 'changeRole') return test.accounts.people.changeRole(id, 'member', [], caller);
        return way === 'disable'
          ? test.accounts.people.setState(id, 'disabled', caller)
          : test.accounts.people.remove(id, caller);
      };
      const id = await test.idOf(first);
      expect(await end(id)).toEqual(refusal('last-administrator'));
      const second = await test.idOf(await test.add(first, 'bo@example.nl', 'administrator'));
      // Each takes the other away at the same moment: one of them stays.
      const outcomes = await Promise.all([end(id), end(second)]);
      expect(outcomes.filter(({ type }) => type === 'done')).toHaveLength(1);
    });
  });

  describe('who leaves', () => {
    it('S2 P16 is disabled: three sessions dead at the first request, and back when that is undone', async () => {
      const administrator = await test.start();
      const caller = await test.caller(administrator);
      const first = await test.add(administrator, 'mo@example.nl', 'member');
      const id = await test.idOf(first);
      const sessions = [first, await test.accounts.sessions.start(id), await test.accounts.sessions.start(id)];
      demand(await test.accounts.people.setState(id, 'disabled', caller));
      for (const session of sessions.slice(0, 2)) expect((await test.actor(session)).kind).toBe('anonymous');
      demand(await test.accounts.people.setState(id, 'active', caller));
      // The last one was not seen meanwhile, and does not come back either.
      for (const session of sessions) expect((await test.actor(session)).kind).toBe('anonymous');
      expect((await test.accounts.signIn({ email: 'mo@example.nl', password: PASSWORD }, HERE)).type).toBe('done');
    });

    it('P16 is removed: called by the role, unknown by name and address, the id kept in the log', async () => {
      const administrator = await test.start();
      const caller = await test.caller(administrator);
      const session = await test.add(administrator, 'mo@example.nl', 'lead', ['vis']);
      const id = await test.idOf(session);
      expect(await test.accounts.people.names([id, 'x'])).toEqual(new Map([[id, { name: 'mo', role: 'lead' }]]));
      demand(await test.accounts.people.remove(id, caller));
      expect((await test.actor(session)).kind).toBe('anonymous');
      expect(await test.accounts.people.names([id])).toEqual(
        new Map([[id, { name: 'Programmaleider', role: 'lead' }]]),
      );
      expect(await test.accounts.people.list()).toHaveLength(1);
      const stored = JSON.stringify(await test.db().selectFrom('account').selectAll().where('id', '=', id).execute());
      expect(stored).not.toMatch(/mo@|"mo"|argon2/);
      expect(test.logged.at(-1)).toContain(`gebruiker:${id}`);
      expect(await test.accounts.people.setState(id, 'active', caller)).toEqual(refusal('unknown'));
      // The address is free again, for another account.
      expect(await test.idOf(await test.add(administrator, 'mo@example.nl', 'member'))).not.toBe(id);
    });
  });

  describe('a way back in', () => {
    it('comes from the administrator alone: all that was ends, and the link sets a new password', async () => {
      const administrator = await test.start();
      const session = await test.add(administrator, 'mo@example.nl', 'member');
      const id = await test.idOf(session);
      const token = demand(await test.accounts.links.resetAccess(id, await test.caller(administrator)));
      expect((await test.actor(session)).kind).toBe('anonymous');
      expect((await test.accounts.signIn({ email: 'mo@example.nl', password: PASSWORD }, HERE)).type).toBe('refused');
      expect(demand(await test.accounts.links.open(token))).toMatchObject({ kind: 'reset', email: 'mo@example.nl' });
      expect(await test.accounts.links.invitations()).toEqual([]);
      expect(await test.idOf(demand(await accept(token, OTHER_PASSWORD)))).toBe(id);
      expect(await accept(token)).toEqual(refusal('link-unknown'));
    });

    it('is good for a day, and not for who was disabled meanwhile', async () => {
      const administrator = await test.start();
      const caller = await test.caller(administrator);
      const id = await test.idOf(await test.add(administrator, 'mo@example.nl', 'member'));
      const late = demand(await test.accounts.links.resetAccess(id, caller));
      test.time += DAY;
      expect(await accept(late)).toEqual(refusal('link-unknown'));
      const token = demand(await test.accounts.links.resetAccess(id, caller));
      demand(await test.accounts.people.setState(id, 'disabled', caller));
      expect(await accept(token)).toEqual(refusal('link-unknown'));
    });
  });

  describe('a token of a programme', () => {
    const actorOf = (token: string) =>
      test.accounts.readActor(new Request('https://x.example', { headers: { Authorization: `Bearer ${token}` } }));

    it('is that programme and nothing more, for a year; the database has a hash of it', async () => {
      const administrator = await test.start();
      const lead = await test.add(administrator, 'mo@example.nl', 'lead', ['vis']);
      const token = demand(await test.accounts.tokens.create('Kwartaalrobot', 'vis', await test.caller(lead)));
      const [shown] = await test.accounts.tokens.list();
      expect(shown).toMatchObject({ name: 'Kwartaalrobot', programme: 'vis' });
      expect(await actorOf(token)).toEqual({ kind: 'token', id: shown!.id, programme: 'vis' });
      const stored = JSON.stringify(await test.db().selectFrom('api_token').selectAll().execute());
      expect(stored + test.logged.join('')).not.toContain(token);
      for (const wrong of [token.slice(0, -1), token.replace('rv_', ''), '', lead])
        expect((await actorOf(wrong)).kind).toBe('anonymous');
      test.time += 365 * DAY;
      expect((await actorOf(token)).kind).toBe('anonymous');
    });

    it.each(['ended', 'other programme', 'other role', 'disabled', 'removed'] as const)(
      'ends with its maker: %s',
      async (how) => {
        const administrator = await test.start();
        const caller = await test.caller(administrator);
        const lead = await test.add(administrator, 'mo@example.nl', 'lead', ['vis']);
        const id = await test.idOf(lead);
        const token = demand(await test.accounts.tokens.create('Robot', 'vis', await test.caller(lead)));
        expect((await actorOf(token)).kind).toBe('token');
        const { people, tokens } = test.accounts;
        if (how === 'ended') demand(await tokens.end((await tokens.list())[0]!.id, caller));
        else if (how === 'other programme') demand(await people.changeRole(id, 'lead', ['burgernet'], caller));
        else if (how === 'other role') demand(await people.changeRole(id, 'secretary', [], caller));
        else if (how === 'disabled') demand(await people.setState(id, 'disabled', caller));
        else demand(await people.remove(id, caller));
        expect((await actorOf(token)).kind).toBe('anonymous');
        expect(await tokens.list()).toHaveLength(how === 'ended' || how === 'removed' ? 0 : 1);
      },
    );
  });

  it('writes a line for all that was changed, which holds together', async () => {
    const administrator = await test.start();
    const caller = await test.caller(administrator);
    const id = await test.idOf(await test.add(administrator, 'mo@example.nl', 'lead', ['vis']));
    demand(await test.accounts.people.changeRole(id, 'member', [], caller));
    demand(await test.accounts.people.remove(id, caller));
    const lines = test.logged.map((line) => JSON.parse(line));
    expect(lines.map(({ actie }) => actie)).toEqual([
      'eerste-beheerder',
      'uitnodigen:lead',
      'uitnodiging-aannemen',
      'rol-wijzigen:member',
      'account-verwijderen',
    ]);
    expect(lines.at(-1)).toMatchObject({ oorsprong: HERE, resultaat: 'gelukt', object: `gebruiker:${id}` });
    expect(await test.audit.check()).toEqual({ type: 'whole', lines: 5 });
    expect(test.logged.join('')).not.toMatch(/koeien|example\.nl|Ada|argon2/);
  });
});
