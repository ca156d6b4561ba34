import { type AuditEntry, type AuditLine, toAuditLine } from './audit-line.ts';
import type { AuditTransaction } from './audit-tables.ts';

/**
 * Adds a line to the security log as part of a transaction: it stands there if and only if the rest does. Do this last in
 * the transaction, as others who add a line wait for its commit. In the transaction of another part of the server:
 * appendAudit(tx.withTables<AuditTables>(), entry, now()). Gives the line, to write out after the commit.
 */
export async function appendAudit(tx: AuditTransaction, entry: AuditEntry, at: Date): Promise<AuditLine> {
  const head = await tx
    .updateTable('audit_head')
    .set((row) => ({ lines: row('lines', '+', 1) }))
    .where('id', '=', 1)
    .returning(['lines', 'hash'])
    .executeTakeFirstOrThrow();
  const line = toAuditLine(entry, head.lines, at, head.hash);
  await tx.insertInto('audit_line').values(line).execute();
  await tx.updateTable('audit_head').set({ hash: line.hash }).where('id', '=', 1).execute();
  return line;
}
