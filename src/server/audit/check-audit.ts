import { readAnchor } from './audit-anchor.ts';
import { hashLine } from './audit-line.ts';
import type { AuditDatabase } from './audit-tables.ts';

export type AuditCheck =
  | { readonly type: 'whole'; readonly lines: number }
  /** The first line that is not what was written, or that is not there any more. */
  | { readonly type: 'broken'; readonly number: number };

const PAGE = 2_000;

/** Whether every line that the security log still has stands as it was written, the last ones included. */
export async function checkAudit(db: AuditDatabase): Promise<AuditCheck> {
  const anchor = await readAnchor(db);
  let lines = anchor.removed_until;
  let hash = lines === anchor.sealed_until ? anchor.open_hash : anchor.removed_hash;
  for (;;) {
    const rows = await db
      .selectFrom('audit_line')
      .selectAll()
      .where('nummer', '>', lines)
      .orderBy('nummer')
      .limit(PAGE)
      .execute();
    for (const row of rows) {
      if (row.hash !== hashLine(row, hash)) return { type: 'broken', number: lines + 1 };
      lines = row.nummer;
      hash = row.hash;
      if (lines !== anchor.sealed_until) continue;
      if (hash !== anchor.sealed_hash) return { type: 'broken', number: lines };
      hash = anchor.open_hash;
    }
    if (rows.length < PAGE) break;
  }
  const head = await db.selectFrom('audit_head').selectAll().where('id', '=', 1).executeTakeFirst();
  // A line that was added while the others were read is in the head already, and no fault.
  if (head === undefined || head.lines < lines) return { type: 'broken', number: lines };
  if (head.lines === lines) return head.hash === hash ? { type: 'whole', lines } : { type: 'broken', number: lines };
  const next = await db
    .selectFrom('audit_line')
    .select('nummer')
    .where('nummer', '=', lines + 1)
    .executeTakeFirst();
  return next === undefined ? { type: 'broken', number: lines + 1 } : { type: 'whole', lines };
}
