import { appendAudit } from './append-audit.ts';
import { type AuditAnchor, readAnchor } from './audit-anchor.ts';
import { hashLine } from './audit-line.ts';
import type { AuditDatabase, AuditTransaction } from './audit-tables.ts';
import { checkAudit } from './check-audit.ts';
import { ANONYMOUS } from '../accounts/actor.ts';

/** How far back the security log goes. */
export interface AuditLimits {
  /** Lines of before go. */
  readonly linesFrom: Date;
  /** Of lines of before the address goes; no earlier than linesFrom. */
  readonly addressesFrom: Date;
}

export type Shortened =
  | { readonly type: 'shortened'; readonly removed: number; readonly erased: number }
  /** A line is not what was written: then nothing may go, because it is proof. */
  | { readonly type: 'broken'; readonly number: number };

/** What stands in the place of an address. */
const ERASED = 'gewist';
const PAGE = 2_000;

/**
 * Takes away what the security log no longer needs, in one transaction. What is left can still be checked to the last
 * letter: an anchor keeps the hashes at which its chain was cut. That it was done is a line of its own.
 */
export async function shortenAudit(db: AuditDatabase, limits: AuditLimits, now: Date): Promise<Shortened> {
  if (!(await isTooLong(db, limits))) return { type: 'shortened', removed: 0, erased: 0 };
  return db.transaction().execute(async (tx) => {
    // Whoever adds a line waits until this is done.
    await tx
      .updateTable('audit_head')
      .set((row) => ({ lines: row.ref('lines') }))
      .where('id', '=', 1)
      .execute();
    const checked = await checkAudit(tx);
    if (checked.type === 'broken') return checked;
    const before = await readAnchor(tx);
    const erasing = { ...before, ...(await eraseAddresses(tx, before, limits.addressesFrom)) };
    const after = { ...erasing, ...(await removeLines(tx, erasing, limits.linesFrom)) };
    const removed = after.removed_until - before.removed_until;
    const erased = after.sealed_until - before.sealed_until;
    if (removed + erased > 0) {
      await tx.deleteFrom('audit_anchor').execute();
      await tx
        .insertInto('audit_anchor')
        .values({ id: 1, ...after })
        .execute();
      const object = `logboek: ${removed} regels weg, ${erased} adressen gewist`;
      const done = { action: 'bewaartermijn toepassen', object, result: 'gelukt', origin: 'server' } as const;
      await appendAudit(tx, { actor: ANONYMOUS, ...done }, now);
    }
    return { type: 'shortened', removed, erased };
  });
}

/** Seen without reading the whole log, because nearly always there is nothing to do. */
async function isTooLong(db: AuditDatabase, { linesFrom, addressesFrom }: AuditLimits): Promise<boolean> {
  const { removed_until: removed, sealed_until: sealed } = await readAnchor(db);
  return (
    (await findLastBefore(db, addressesFrom, sealed)) > sealed ||
    (await findLastBefore(db, linesFrom, removed)) > removed
  );
}

/** Without their addresses the lines get a chain of their own; the first line after them goes on from the old one. */
async function eraseAddresses(tx: AuditTransaction, anchor: AuditAnchor, from: Date): Promise<Partial<AuditAnchor>> {
  const last = await findLastBefore(tx, from, anchor.sealed_until);
  let { sealed_until: until, sealed_hash: sealed, open_hash: open } = anchor;
  while (until < last) {
    const rows = await tx
      .selectFrom('audit_line')
      .selectAll()
      .where('nummer', '>', until)
      .where('nummer', '<=', last)
      .orderBy('nummer')
      .limit(PAGE)
      .execute();
    for (const row of rows) {
      const line = { ...row, oorsprong: row.oorsprong === 'server' ? row.oorsprong : ERASED };
      open = row.hash;
      sealed = hashLine(line, sealed);
      until = row.nummer;
      const change = { oorsprong: line.oorsprong, hash: sealed };
      await tx.updateTable('audit_line').set(change).where('nummer', '=', until).execute();
    }
  }
  return { sealed_until: until, sealed_hash: sealed, open_hash: open };
}

async function removeLines(tx: AuditTransaction, anchor: AuditAnchor, from: Date): Promise<Partial<AuditAnchor>> {
  const last = Math.min(await findLastBefore(tx, from, anchor.removed_until), anchor.sealed_until);
  if (last <= anchor.removed_until) return {};
  const { hash } = await tx
    .selectFrom('audit_line')
    .select('hash')
    .where('nummer', '=', last)
    .executeTakeFirstOrThrow();
  await tx.deleteFrom('audit_line').where('nummer', '<=', last).execute();
  return { removed_until: last, removed_hash: hash };
}

/** The number of the last line before the first one that is to stay as it is, looked for from a line that went already. */
async function findLastBefore(db: AuditDatabase, from: Date, done: number): Promise<number> {
  // By number and not by time: a clock that was put back makes a line no older than those before it.
  const lines = db.selectFrom('audit_line').select('nummer').where('nummer', '>', done);
  const kept = await lines.where('tijdstip', '>=', from.toISOString()).orderBy('nummer').limit(1).executeTakeFirst();
  if (kept !== undefined) return kept.nummer - 1;
  const last = await lines.orderBy('nummer', 'desc').limit(1).executeTakeFirst();
  return last?.nummer ?? done;
}
