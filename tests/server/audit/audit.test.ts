import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ANONYMOUS, type Actor } from '../../../src/server/accounts/actor.ts';
import { appendAudit } from '../../../src/server/audit/append-audit.ts';
import { type Audit, openAudit } from '../../../src/server/audit/audit.ts';
import type { AuditEntry } from '../../../src/server/audit/audit-line.ts';
import type { AuditTables } from '../../../src/server/audit/audit-tables.ts';
import type { Database } from '../../../src/server/store/database.ts';
import { openStore } from '../../../src/server/store/open-store.ts';
import { describeOnBoth } from '../on-both-databases.ts';

const user: Actor = { kind: 'user', id: 'a1', name: 'Fenna', role: 'lead', programmes: [] };
const entry = (more: Partial<AuditEntry> = {}): AuditEntry => ({
  actor: user,
  action: 'publiceren',
  object: 'publicatie:12',
  result: 'gelukt',
  origin: '127.0.0.1',
  ...more,
});

describeOnBoth('the security log', ({ openEmpty, reopen }) => {
  let database: Database;
  let audit: Audit;
  let written: string[];
  const open = () =>
    openAudit({ database, now: () => new Date('2020-03-14T09:00:00+01:00'), write: (line) => written.push(line) });
  const db = () => database.db.withTables<AuditTables>();

  beforeEach(async () => {
    written = [];
    database = await openEmpty();
    audit = await open();
  });
  afterEach(() => database.close());

  it('begins empty, and whole', async () => {
    expect(await audit.check()).toEqual({ type: 'whole', lines: 0 });
  });

  it('S29 keeps who did what, to what, from where, with what result and when (UTC), and writes the same as a line of JSON', async () => {
    await audit.record(entry());
    await audit.record(entry({ actor: ANONYMOUS, action: 'inloggen', result: 'geweigerd' }));
    const [last, first] = await audit.latest(2);
    expect(first).toMatchObject({
      nummer: 1,
      tijdstip: '2020-03-14T08:00:00.000Z',
      actor: 'gebruiker:a1',
      actie: 'publiceren',
      object: 'publicatie:12',
      resultaat: 'gelukt',
      oorsprong: '127.0.0.1',
    });
    expect(last).toMatchObject({ nummer: 2, actor: 'anoniem', actie: 'inloggen', resultaat: 'geweigerd' });
    expect(written.map((line) => JSON.parse(line))).toEqual([first, last]);
    expect(written.join('')).not.toContain('Fenna');
  });

  it('S29 holds any text in one line, and gives back what it hashed', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('a\nb', 'a\r\n{"actie":"x"}', '\0', '\ud800', 'é\u2028'),
    );
    await fc.assert(
      fc.asyncProperty(text, text, async (object, origin) => {
        await audit.record(entry({ object, origin }));
        expect(written.at(-1)).not.toMatch(/[\n\r]/);
        const [last] = await audit.latest(1);
        expect(JSON.parse(written.at(-1)!)).toEqual(last);
      }),
      { numRuns: 60 },
    );
    expect(await audit.check()).toEqual({ type: 'whole', lines: written.length });
  });

  it('gives each of twenty at the same moment a number of its own, without gaps', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, place) => audit.record(entry({ object: `publicatie:${place}` }))));
    expect((await audit.latest(30)).map(({ nummer }) => nummer)).toEqual(
      Array.from({ length: 20 }, (_, place) => 20 - place),
    );
    expect(await audit.check()).toEqual({ type: 'whole', lines: 20 });
  });

  it('P14 has no line of what was not committed, neither in the table nor written out', async () => {
    await audit.record(entry());
    const failing = audit.within(async (_tx, append) => {
      await append(entry({ object: 'publicatie:13' }));
      throw new Error('no room');
    });
    await expect(failing).rejects.toThrow('no room');
    await audit.record(entry({ object: 'publicatie:14' }));
    expect((await audit.latest(9)).map(({ object }) => object)).toEqual(['publicatie:14', 'publicatie:12']);
    expect(written).toHaveLength(2);
    expect(await audit.check()).toEqual({ type: 'whole', lines: 2 });
  });

  it('is part of the transaction of another part of the server', async () => {
    await openStore(database, () => new Date());
    await database.db.transaction().execute(async (tx) => {
      const row = { id: 1, at: '', author: 'a', kind: 'start', summary: '', undoes: null, fingerprint: '' };
      await tx
        .insertInto('publication')
        .values({ ...row, idempotency_key: 'k' })
        .execute();
      await appendAudit(tx.withTables<AuditTables>(), entry(), new Date());
    });
    expect(await audit.check()).toEqual({ type: 'whole', lines: 1 });
  });

  it('goes on after a restart', async () => {
    await audit.record(entry());
    await database.close();
    database = await reopen();
    audit = await open();
    await audit.record(entry());
    expect(await audit.check()).toEqual({ type: 'whole', lines: 2 });
  });

  describe('checkAudit', () => {
    beforeEach(async () => {
      for (let place = 0; place < 5; place += 1) await audit.record(entry({ object: `publicatie:${place}` }));
    });

    it.each(['tijdstip', 'actor', 'actie', 'object', 'resultaat', 'oorsprong', 'hash'] as const)(
      'sees that the %s of one line was changed',
      async (column) => {
        await db()
          .updateTable('audit_line')
          .set({ [column]: 'x' })
          .where('nummer', '=', 3)
          .execute();
        expect(await audit.check()).toEqual({ type: 'broken', number: 3 });
      },
    );

    it.each([1, 3, 5])('sees that line %i was taken away', async (number) => {
      await db().deleteFrom('audit_line').where('nummer', '=', number).execute();
      expect(await audit.check()).toEqual({ type: 'broken', number });
    });

    it('P14 sees that two lines changed places', async () => {
      const move = (from: number, to: number) =>
        db().updateTable('audit_line').set({ nummer: to }).where('nummer', '=', from).execute();
      await move(2, 9);
      await move(3, 2);
      await move(9, 3);
      expect(await audit.check()).toEqual({ type: 'broken', number: 2 });
    });

    it('sees that lines were put at the end', async () => {
      const [last] = await audit.latest(1);
      await db()
        .insertInto('audit_line')
        .values({ ...last!, nummer: 6 })
        .execute();
      expect(await audit.check()).toEqual({ type: 'broken', number: 6 });
    });

    it('sees that the last line was changed and hashed anew', async () => {
      const { hashLine } = await import('../../../src/server/audit/audit-line.ts');
      const [last, before] = await audit.latest(2);
      const changed = { ...last!, object: 'publicatie:99' };
      const hash = hashLine(changed, before!.hash);
      await db().updateTable('audit_line').set({ object: changed.object, hash }).where('nummer', '=', 5).execute();
      expect(await audit.check()).toEqual({ type: 'broken', number: 5 });
    });
  });
});
