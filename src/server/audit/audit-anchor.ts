import { NO_LINE_HASH } from './audit-line.ts';
import type { AuditAnchorTable, AuditDatabase } from './audit-tables.ts';

export type AuditAnchor = Omit<AuditAnchorTable, 'id'>;

/** Of a log from which nothing was taken yet. */
const NOTHING_TAKEN: AuditAnchor = {
  removed_until: 0,
  removed_hash: NO_LINE_HASH,
  sealed_until: 0,
  sealed_hash: NO_LINE_HASH,
  open_hash: NO_LINE_HASH,
};

/** Where the chain of the security log was cut, and with which hashes it goes on. */
export async function readAnchor(db: AuditDatabase): Promise<AuditAnchor> {
  const columns = ['removed_until', 'removed_hash', 'sealed_until', 'sealed_hash', 'open_hash'] as const;
  const row = await db.selectFrom('audit_anchor').select(columns).where('id', '=', 1).executeTakeFirst();
  return row ?? NOTHING_TAKEN;
}
