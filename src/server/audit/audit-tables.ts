import type { Kysely, Transaction } from 'kysely';
import type { StoreTables } from '../store/store-tables.ts';
import { NO_LINE_HASH } from './audit-line.ts';

type AuditLineTable = {
  readonly nummer: number;
  readonly tijdstip: string;
  readonly actor: string;
  readonly actie: string;
  readonly object: string;
  readonly resultaat: string;
  readonly oorsprong: string;
  readonly hash: string;
};

/** One row: how many lines there are, and the hash of the last. Whoever adds a line holds this row until the commit. */
type AuditHeadTable = {
  readonly id: number;
  readonly lines: number;
  readonly hash: string;
};

/** A type and no interface, as kysely asks for `withTables`. */
export type AuditTables = {
  readonly audit_line: AuditLineTable;
  readonly audit_head: AuditHeadTable;
};

/** The database, or a transaction in it, as `db.withTables<AuditTables>()` gives it. */
export type AuditDatabase = Kysely<StoreTables & AuditTables>;
export type AuditTransaction = Transaction<StoreTables & AuditTables>;

/** Makes the tables of the security log where they are not there. */
export async function createAuditTables(db: AuditDatabase): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await tx.schema
      .createTable('audit_line')
      .ifNotExists()
      .addColumn('nummer', 'integer', (column) => column.primaryKey())
      .addColumn('tijdstip', 'text', (column) => column.notNull())
      .addColumn('actor', 'text', (column) => column.notNull())
      .addColumn('actie', 'text', (column) => column.notNull())
      .addColumn('object', 'text', (column) => column.notNull())
      .addColumn('resultaat', 'text', (column) => column.notNull())
      .addColumn('oorsprong', 'text', (column) => column.notNull())
      .addColumn('hash', 'text', (column) => column.notNull())
      .execute();
    await tx.schema
      .createTable('audit_head')
      .ifNotExists()
      .addColumn('id', 'integer', (column) => column.primaryKey())
      .addColumn('lines', 'integer', (column) => column.notNull())
      .addColumn('hash', 'text', (column) => column.notNull())
      .execute();
    await tx
      .insertInto('audit_head')
      .values({ id: 1, lines: 0, hash: NO_LINE_HASH })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
}
