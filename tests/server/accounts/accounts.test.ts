import { describe, expect, it } from 'vitest';
import type { Refused } from '../../../src/server/accounts/outcome.ts';
import { describeOnBoth } from '../on-both-databases.ts';
import {
  ADMINISTRATOR,
  codeAt,
  demand,
  HERE,
  HOUR,
  MINUTE,
  OTHER_PASSWORD,
  PASSWORD,
  TestAccounts,
} from './test-accounts.ts';

const refusal = (reason: string) => ({ type: 'refused', reason });
const { email } = ADMINISTRATOR;

describeOnBoth('accounts', (source) => {
  const test = new TestAccounts(source);
  const signIn = (password = PASSWORD, code?: string, origin = HERE, as = email) =>
    test.accounts.signIn({ email: as, password, code }, origin);

  describe('the first administrator', () => {
    const start = (code: string, more = {}) => test.accounts.start({ ...ADMINISTRATOR, code, ...more }, HERE);

    it('S8 is made with the code of the console, once, and is signed in', async () => {
      const code = (await test.accounts.issueStartCode())!;
      expect(code).toMatch(/^[A-Z2-9]{4}(-[A-Z2-9]{4}){5}$/);
      const token = demand(await start(code.toLowerCase().replaceAll('-', ' ')));
      expect(await test.actor(token)).toMatchObject({
        kind: 'user',
        name: 'Ada',
        role: 'administrator',
        programmes: [],
      });
      expect(await start(code, { email: 'x@example.nl' })).toEqual(refusal('started-already'));
      expect(await test.accounts.issueStartCode()).toBeNull();
    });

    it('S8 is one, of twenty at the same moment', async () => {
      const code = (await test.accounts.issueStartCode())!;
      const outcomes = await Promise.all(
        Array.from({ length: 20 }, (_, place) => start(code, { email: `a${place}@example.nl` })),
      );
      expect(outcomes.filter(({ type }) => type === 'done')).toHaveLength(1);
      expect(await test.accounts.people.list()).toHaveLength(1);
    });

    it('is one, also of those who come to the same point together', async () => {
      const code = (await test.accounts.issueStartCode())!;
      let release = () => {};
      const isHeld = new Promise<void>((resolve) => {
        release = resolve;
      });
      const holder = test
        .db()
        .transaction()
        .execute(async (tx) => {
          await tx.updateTable('account_start').set({ id: 1 }).execute();
          await isHeld;
        });
      const both = ['a', 'b'].map((each) => start(code, { email: `${each}@example.nl` }));
      // Time for both to have hashed and to wait for the one who holds it; passing does not depend on it.
      await new Promise((resolve) => setTimeout(resolve, 400));
      release();
      await holder;
      expect((await Promise.all(both)).filter(({ type }) => type === 'done')).toHaveLength(1);
      expect(await test.accounts.people.list()).toHaveLength(1);
    });

    it('is not made with another code, an older one, or after 24 hours', async () => {
      expect(await start('')).toEqual(refusal('start-code-wrong'));
      const old = (await test.accounts.issueStartCode())!;
      const code = (await test.accounts.issueStartCode())!;
      expect(await start(old)).toEqual(refusal('start-code-wrong'));
      expect(await start(`${code}A`)).toEqual(refusal('start-code-wrong'));
      test.time += 24 * HOUR;
      expect(await start(code)).toEqual(refusal('start-code-wrong'));
    });

    it('keeps the code when the password is refused', async () => {
      const code = (await test.accounts.issueStartCode())!;
      expect(await start(code, { password: 'kort' })).toEqual(refusal('password-too-short'));
      expect(await start(code, { password: 'Amersfoort2020!!!' })).toEqual(refusal('password-easy'));
      expect((await start(code)).type).toBe('done');
    });
  });

  describe('sessions', () => {
    it('S2 end after 30 minutes without a request, and not by one in time', async () => {
      const token = await test.start();
      for (let half = 0; half < 6; half += 1) {
        test.time += 30 * MINUTE - 1;
        expect((await test.actor(token)).kind).toBe('user');
      }
      test.time += 30 * MINUTE;
      expect((await test.actor(token)).kind).toBe('anonymous');
    });

    it('S2 R9 end after 8 hours, whatever is asked meanwhile; a clock that goes back revives none', async () => {
      const token = await test.start();
      const began = test.time;
      while (test.time < began + 8 * HOUR - MINUTE) {
        test.time += 10 * MINUTE - 1;
        await test.actor(token);
      }
      expect((await test.actor(token)).kind).toBe('user');
      test.time = began + 8 * HOUR;
      expect((await test.actor(token)).kind).toBe('anonymous');
      test.time -= 24 * HOUR;
      expect((await test.actor(token)).kind).toBe('anonymous');
    });

    it('end at signing out; others of the same person go on', async () => {
      const [one, other] = [await test.start(), demand(await signIn()).token];
      expect(one).not.toBe(other);
      await test.accounts.signOut(one, await test.caller(one));
      expect([(await test.actor(one)).kind, (await test.actor(other)).kind]).toEqual(['anonymous', 'user']);
    });

    it('S1 survive a restart, and stand nowhere as they are', async () => {
      const token = await test.start();
      await test.restart();
      expect((await test.actor(token)).kind).toBe('user');
      const rows = JSON.stringify(await test.db().selectFrom('account_session').selectAll().execute());
      expect(rows).not.toContain(token);
      expect(test.logged.join('')).not.toContain(token);
    });

    it('S1 have tokens of 32 bytes that are all different, and nobody else’s will do', async () => {
      const token = await test.start();
      const id = await test.idOf(token);
      const tokens = await Promise.all(Array.from({ length: 200 }, () => test.accounts.sessions.start(id)));
      expect(new Set(tokens).size).toBe(200);
      expect(tokens.every((each) => Buffer.from(each, 'base64url').length === 32)).toBe(true);
      for (const wrong of ['', 'x', `${token}x`, token.toUpperCase(), token.slice(1)]) {
        expect((await test.actor(wrong)).kind).toBe('anonymous');
      }
    });

    it('are taken away when they have ended', async () => {
      await test.start();
      test.time += 31 * MINUTE;
      demand(await signIn());
      await test.accounts.sweep();
      expect(await test.db().selectFrom('account_session').selectAll().execute()).toHaveLength(1);
    });
  });

  describe('signing in', () => {
    it('S4 takes an address in any case, and the password as it is', async () => {
      await test.start();
      expect((await signIn(PASSWORD, undefined, HERE, ' ADA@Example.NL ')).type).toBe('done');
      for (const wrong of [` ${PASSWORD}`, `${PASSWORD} `, PASSWORD.toUpperCase(), PASSWORD.slice(0, -1)]) {
        expect(await signIn(wrong)).toEqual(refusal('wrong-credentials'));
        test.time += HOUR;
      }
    });

    it('S6 says the same of an unknown address, a disabled account and a wrong password', async () => {
      const administrator = await test.start();
      const member = await test.add(administrator, 'mo@example.nl', 'member');
      await test.accounts.people.setState(await test.idOf(member), 'disabled', await test.caller(administrator));
      const wrong = refusal('wrong-credentials');
      expect(await signIn('iets anders, en lang genoeg')).toEqual(wrong);
      expect(await signIn(PASSWORD, undefined, HERE, 'niemand@example.nl')).toEqual(wrong);
      expect(await signIn(PASSWORD, undefined, HERE, 'mo@example.nl')).toEqual(wrong);
    });

    it('S6 slows down after five failures: 1 second, doubling to 15 minutes, and never shuts anybody out', async () => {
      await test.start();
      // From ever another client, so that the delay is that of the account.
      let client = 0;
      const guess = () => signIn('mis', undefined, `203.0.113.${(client += 1)}`);
      for (let time = 0; time < 5; time += 1) expect(await guess()).toEqual(refusal('wrong-credentials'));
      for (const seconds of [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]) {
        expect(await guess()).toEqual({ type: 'refused', reason: 'wait', seconds });
        test.time += seconds * 1_000 - 1;
        expect(await guess()).toEqual({ type: 'refused', reason: 'wait', seconds: 1 });
        test.time += 1;
        expect(await guess()).toEqual(refusal('wrong-credentials'));
      }
      test.time += 900_000;
      expect((await signIn(PASSWORD, undefined, '192.0.2.99')).type).toBe('done');
      expect((await signIn()).type).toBe('done');
    });

    it('S6 slows down a client that tries many accounts; other names for the same client do not help', async () => {
      await test.start();
      const client = (place: number) => `2001:db8:1:2:${place.toString(16)}::1`;
      let looked = 0;
      for (let second = 0; second < 600; second += 1) {
        const outcome = await signIn('mis', undefined, client(second), `wie${second}@example.nl`);
        if (outcome.type === 'refused' && outcome.reason === 'wrong-credentials') looked += 1;
        test.time += 1_000;
      }
      expect(looked).toBeLessThanOrEqual(20);
      expect((await signIn(PASSWORD, undefined, '192.0.2.99')).type).toBe('done');
    }, 60_000);

    it('S6 looks at few of two hundred at the same moment, and forgets none by a restart', async () => {
      await test.start();
      const outcomes = await Promise.all(Array.from({ length: 200 }, () => signIn('mis')));
      const looked = (all: typeof outcomes) =>
        all.filter((each) => each.type === 'refused' && each.reason === 'wrong-credentials');
      expect(looked(outcomes)).toHaveLength(5);
      await test.restart();
      expect(await signIn()).toMatchObject({ reason: 'wait' } satisfies Partial<Refused>);
      test.time += 1_000;
      expect((await signIn()).type).toBe('done');
    }, 60_000);

    it('forgets failures after a quarter of an hour', async () => {
      await test.start();
      for (let time = 0; time < 4; time += 1) await signIn('mis');
      test.time += 15 * MINUTE + 1;
      await test.accounts.sweep();
      for (let time = 0; time < 4; time += 1) expect(await signIn('mis')).toEqual(refusal('wrong-credentials'));
      expect((await signIn()).type).toBe('done');
    });

    it('keeps no address that was typed where failures are counted', async () => {
      await test.start();
      await signIn('mis', undefined, HERE, 'zoekterm@example.nl');
      const rows = JSON.stringify(await test.db().selectFrom('sign_in_delay').selectAll().execute());
      expect(rows).toContain('account:');
      expect(rows).not.toMatch(/zoekterm|198\.51/);
    });
  });

  describe('the password of one’s own', () => {
    it('S2 changes with the present one, and ends every other session', async () => {
      const [one, other] = [await test.start(), demand(await signIn()).token];
      const id = await test.idOf(one);
      const change = async (current: string, next: string) =>
        test.accounts.own.changePassword(id, current, next, await test.caller(one));
      expect(await change(OTHER_PASSWORD, OTHER_PASSWORD)).toEqual(refusal('password-wrong'));
      expect(await change(PASSWORD, 'x7#kQ9!vR2mLp')).toEqual(refusal('password-too-short'));
      expect(await change(PASSWORD, 'AdaAdaExample12345')).toEqual(refusal('password-easy'));
      const token = demand(await change(PASSWORD, OTHER_PASSWORD));
      const kinds = await Promise.all([one, other, token].map(async (each) => (await test.actor(each)).kind));
      expect(kinds).toEqual(['anonymous', 'anonymous', 'user']);
      expect(await signIn(PASSWORD)).toEqual(refusal('wrong-credentials'));
      expect((await signIn(OTHER_PASSWORD)).type).toBe('done');
    });

    it('is guessed no faster from a session that was taken', async () => {
      const token = await test.start();
      const [id, caller] = [await test.idOf(token), await test.caller(token)];
      const guesses = [];
      for (let time = 0; time < 8; time += 1)
        guesses.push(await test.accounts.own.changePassword(id, 'mis', PASSWORD, caller));
      expect(guesses.filter(({ type }) => type === 'refused').map((each) => 'reason' in each && each.reason)).toEqual([
        ...Array.from({ length: 5 }, () => 'password-wrong'),
        ...Array.from({ length: 3 }, () => 'wait'),
      ]);
    });
  });

  describe('the second factor', () => {
    const turnOn = async (token: string) => {
      const [id, caller] = [await test.idOf(token), await test.caller(token)];
      const { secret, qr } = demand(await test.accounts.own.beginFactor(id, PASSWORD));
      expect(qr).toMatch(/^data:image\/svg\+xml,%3Csvg/);
      return {
        id,
        secret,
        session: demand(await test.accounts.own.confirmFactor(id, codeAt(secret, test.now()), caller)),
      };
    };

    it('counts once a code of it was given; the secret is sealed in the database', async () => {
      const token = await test.start();
      const [id, caller] = [await test.idOf(token), await test.caller(token)];
      expect(await test.accounts.own.beginFactor(id, 'mis')).toEqual(refusal('password-wrong'));
      const { secret } = demand(await test.accounts.own.beginFactor(id, PASSWORD));
      expect((await signIn()).type).toBe('done');
      expect(await test.accounts.own.confirmFactor(id, '000000', caller)).toEqual(refusal('second-factor-wrong'));
      const session = demand(await test.accounts.own.confirmFactor(id, codeAt(secret, test.now()), caller));
      expect([(await test.actor(token)).kind, (await test.actor(session)).kind]).toEqual(['anonymous', 'user']);
      const row = await test.db().selectFrom('account').selectAll().executeTakeFirstOrThrow();
      expect(row.factor_secret).toMatch(/^[\w-]{40,}$/);
      expect(JSON.stringify(row)).not.toContain(secret);
      expect(test.logged.join('')).not.toContain(secret);
    });

    it('S7 is asked after the password; each code is good once, in its own half minute and those beside it', async () => {
      const { secret } = await turnOn(await test.start());
      test.time += 2 * MINUTE;
      expect(await signIn()).toEqual(refusal('second-factor-needed'));
      expect(await signIn('mis')).toEqual(refusal('wrong-credentials'));
      let client = 0;
      const withCode = (steps: number) =>
        signIn(PASSWORD, codeAt(secret, new Date(test.time + steps * 30_000)), `203.0.113.${(client += 1)}`);
      expect(await withCode(-2)).toEqual(refusal('second-factor-wrong'));
      expect(await withCode(2)).toEqual(refusal('second-factor-wrong'));
      expect((await withCode(0)).type).toBe('done');
      expect(await withCode(0)).toEqual(refusal('second-factor-wrong'));
      expect(await withCode(-1)).toEqual(refusal('second-factor-wrong'));
      expect((await withCode(1)).type).toBe('done');
    });

    it('S7 lets one of ten with the same code in', async () => {
      const { secret } = await turnOn(await test.start());
      test.time += MINUTE;
      const code = codeAt(secret, test.now());
      const outcomes = await Promise.all(Array.from({ length: 10 }, () => signIn(PASSWORD, code)));
      expect(outcomes.filter(({ type }) => type === 'done')).toHaveLength(1);
    });

    it('is guessed as slowly as a password, also by who knows the password and asks between the guesses', async () => {
      await turnOn(await test.start());
      let looked = 0;
      for (let time = 0; time < 40; time += 1) {
        await signIn();
        const outcome = await signIn(PASSWORD, String(100_000 + time));
        if (outcome.type === 'refused' && outcome.reason === 'second-factor-wrong') looked += 1;
      }
      expect(looked).toBe(5);
    });

    it('goes off with a password that can stand alone; a shorter one needs it', async () => {
      const { id, session } = await turnOn(await test.start());
      const caller = await test.caller(session);
      const short = 'x7#kQ9!vR2';
      const again = demand(await test.accounts.own.changePassword(id, PASSWORD, short, caller));
      expect(await test.accounts.own.endFactor(id, short, caller)).toEqual(refusal('password-too-short'));
      demand(await test.accounts.own.changePassword(id, short, PASSWORD, await test.caller(again)));
      const last = demand(await test.accounts.own.endFactor(id, PASSWORD, caller));
      expect((await test.actor(last)).kind).toBe('user');
      expect((await signIn()).type).toBe('done');
    });
  });
});
