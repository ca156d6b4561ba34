import { type AccountTables, createAccountTables } from '../accounts/account-tables.ts';
import { type AuditTables, createAuditTables } from '../audit/audit-tables.ts';
import type { Database } from '../store/database.ts';
import { createTables } from '../store/store-tables.ts';

/** Makes the tables of every part of the server where they are not there. */
export async function createAllTables({ db, dialect }: Database): Promise<void> {
  await createTables(db, dialect);
  await createAuditTables(db.withTables<AuditTables>());
  await createAccountTables(db.withTables<AuditTables & AccountTables>());
}
