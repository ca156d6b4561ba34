import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Actor } from '../../../src/server/accounts/actor.ts';
import { type Audit, openAudit } from '../../../src/server/audit/audit.ts';
import type { AuditTables } from '../../../src/server/audit/audit-tables.ts';
import type { AuditLimits } from '../../../src/server/audit/shorten-audit.ts';
import type { Database } from '../../../src/server/store/database.ts';
import { describeOnBoth } from '../on-both-databases.ts';

const user: Actor = { kind: 'user', id: 'a1', name: 'Fenna', role: 'lead', programmes: [] };
const ADDRESS = '198.51.100.7';
/** The first day of a month of 2020, counted from 1. */
const month = (number: number) => new Date(Date.UTC(2020, number - 1, 1));

describeOnBoth('a security log that is shortened', ({ openEmpty, reopen }) => {
  let database: Database;
  let audit: Audit;
  let now: Date;
  const db = () => database.db.withTables<AuditTables>();
  const lines = () => db().selectFrom('audit_line').selectAll().orderBy('nummer').execute();

  beforeEach(async () => {
    now = month(1);
    database = await openEmpty();
    audit = await openAudit({ database, now: () => now, write: () => {} });
  });
  afterEach(() => database.close());

  /** One line a month. */
  async function fill(months: number, origin = ADDRESS): Promise<void> {
    for (let number = 1; number <= months; number += 1) {
      now = month(number);
      await audit.record({
        actor: user,
        action: 'publiceren',
        object: `publicatie:${number}`,
        result: 'gelukt',
        origin,
      });
    }
  }
  const limits = (from: number, addresses: number): AuditLimits => ({
    linesFrom: month(from),
    addressesFrom: month(addresses),
  });

  it('P13 keeps the lines and addresses of their time, says that it did, and can still be checked', async () => {
    await fill(10);
    expect(await audit.shorten(limits(4, 8))).toEqual({ type: 'shortened', removed: 3, erased: 7 });
    const left = await lines();
    expect(left.map(({ nummer, oorsprong }) => [nummer, oorsprong])).toEqual([
      ...[4, 5, 6, 7].map((number) => [number, 'gewist']),
      ...[8, 9, 10].map((number) => [number, ADDRESS]),
      [11, 'server'],
    ]);
    expect(left.at(-1)).toMatchObject({
      actie: 'bewaartermijn toepassen',
      object: 'logboek: 3 regels weg, 7 adressen gewist',
    });
    expect(await audit.check()).toEqual({ type: 'whole', lines: 11 });
    await audit.record({ actor: user, action: 'publiceren', object: 'x', result: 'gelukt', origin: ADDRESS });
    expect(await audit.check()).toEqual({ type: 'whole', lines: 12 });
  });

  it('does nothing twice, and goes on where it was after a restart', async () => {
    await fill(6);
    await audit.shorten(limits(2, 4));
    expect(await audit.shorten(limits(2, 4))).toEqual({ type: 'shortened', removed: 0, erased: 0 });
    await database.close();
    database = await reopen();
    audit = await openAudit({ database, now: () => now, write: () => {} });
    // The line of the first time is of month 6.
    expect(await audit.shorten(limits(5, 6))).toEqual({ type: 'shortened', removed: 3, erased: 2 });
    expect(await audit.check()).toEqual({ type: 'whole', lines: 8 });
    expect((await lines()).map(({ nummer }) => nummer)).toEqual([5, 6, 7, 8]);
  });

  it('may be taken away as a whole, but for the line that says so', async () => {
    await fill(3);
    expect(await audit.shorten(limits(9, 9))).toEqual({ type: 'shortened', removed: 3, erased: 3 });
    expect((await lines()).map(({ nummer }) => nummer)).toEqual([4]);
    expect(await audit.check()).toEqual({ type: 'whole', lines: 4 });
  });

  it('P14 finds every change in what is left, and in where it was cut', async () => {
    await fill(6);
    await audit.shorten(limits(3, 5));
    const whole = await lines();
    const anchor = await db().selectFrom('audit_anchor').selectAll().executeTakeFirstOrThrow();
    for (const { nummer, ...line } of whole) {
      for (const field of ['actor', 'oorsprong', 'object', 'hash'] as const) {
        await db()
          .updateTable('audit_line')
          .set({ [field]: `${line[field]}x` })
          .where('nummer', '=', nummer)
          .execute();
        expect([nummer, field, (await audit.check()).type]).toEqual([nummer, field, 'broken']);
        await db()
          .updateTable('audit_line')
          .set({ [field]: line[field] })
          .where('nummer', '=', nummer)
          .execute();
      }
      await db().deleteFrom('audit_line').where('nummer', '=', nummer).execute();
      expect([nummer, (await audit.check()).type]).toEqual([nummer, 'broken']);
      await db()
        .insertInto('audit_line')
        .values({ nummer, ...line })
        .execute();
    }
    const cuts = [
      ...(['removed_hash', 'sealed_hash', 'open_hash'] as const).map((field) => ({ [field]: `${anchor[field]}x` })),
      { removed_until: anchor.removed_until + 1 },
      { sealed_until: anchor.sealed_until - 1 },
    ];
    for (const cut of cuts) {
      await db().updateTable('audit_anchor').set(cut).execute();
      expect([cut, (await audit.check()).type]).toEqual([cut, 'broken']);
      await db().updateTable('audit_anchor').set(anchor).execute();
    }
    expect(await audit.check()).toEqual({ type: 'whole', lines: 7 });
  });

  it('that was tampered with is left as it is: it is proof', async () => {
    await fill(6);
    await db().updateTable('audit_line').set({ actor: 'gebruiker:b2' }).where('nummer', '=', 2).execute();
    const before = await lines();
    expect(await audit.shorten(limits(4, 5))).toEqual({ type: 'broken', number: 2 });
    expect(await lines()).toEqual(before);
  });

  it('keeps a line of before that stands behind a newer one: a clock may go back', async () => {
    await fill(4);
    now = month(1);
    await audit.record({ actor: user, action: 'publiceren', object: 'laat', result: 'gelukt', origin: ADDRESS });
    await audit.shorten(limits(3, 3));
    expect((await lines()).map(({ nummer }) => nummer).slice(0, 3)).toEqual([3, 4, 5]);
  });

  it('opens a log of before there was an anchor, whole', async () => {
    await fill(3);
    await db().schema.dropTable('audit_anchor').execute();
    audit = await openAudit({ database, now: () => now, write: () => {} });
    expect(await audit.check()).toEqual({ type: 'whole', lines: 3 });
    expect(await audit.shorten(limits(2, 3))).toMatchObject({ removed: 1, erased: 2 });
  });

  it('is whole after any number of lines and cuts', async () => {
    const steps = fc.array(fc.oneof(fc.constant('line' as const), fc.tuple(fc.nat(12), fc.nat(12))), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(steps, async (list) => {
        for (const step of list) {
          if (step === 'line') {
            now = new Date(now.getTime() + 20 * 86_400_000);
            const entry = { actor: user, action: 'x', object: 'y', result: 'gelukt', origin: ADDRESS } as const;
            await audit.record(entry);
          } else {
            const [older, newer] = step.toSorted((a, b) => a - b);
            const ago = (months: number) => new Date(now.getTime() - months * 20 * 86_400_000);
            await audit.shorten({ linesFrom: ago(newer!), addressesFrom: ago(older!) });
          }
          expect((await audit.check()).type).toBe('whole');
        }
      }),
      { numRuns: 10, examples: [[['line', [0, 0], 'line', 'line', [0, 2], 'line', [0, 0]]]] },
    );
  });
});
