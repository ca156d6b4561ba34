import type { Kysely, Transaction } from 'kysely';
import type { StoreTables } from '../store/store-tables.ts';
import { type AuditLine, NO_LINE_HASH } from './audit-line.ts';

/** One row: how many lines there are, and the hash of the last. Whoever adds a line holds this row until the commit. */
type AuditHeadTable = {
  readonly id: number;
  readonly lines: number;
  readonly hash: string;
};

/** At most one row: what was taken from the log, and the hashes between which that stood. */
export type AuditAnchorTable = {
  readonly id: number;
  /** The last line that is not there any more, and its hash when it went. */
  readonly removed_until: number;
  readonly removed_hash: string;
  /** The last line without its address, and the last hash of the chain that those lines have of their own. */
  readonly sealed_until: number;
  readonly sealed_hash: string;
  /** The hash that this line had with its address: the next one goes on from it. */
  readonly open_hash: string;
};

/** A type and no interface, as kysely asks for `withTables`. */
export type AuditTables = {
  readonly audit_line: AuditLine;
  readonly audit_head: AuditHeadTable;
  readonly audit_anchor: AuditAnchorTable;
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
    await tx.schema
      .createTable('audit_anchor')
      .ifNotExists()
      .addColumn('id', 'integer', (column) => column.primaryKey())
      .addColumn('removed_until', 'integer', (column) => column.notNull())
      .addColumn('removed_hash', 'text', (column) => column.notNull())
      .addColumn('sealed_until', 'integer', (column) => column.notNull())
      .addColumn('sealed_hash', 'text', (column) => column.notNull())
      .addColumn('open_hash', 'text', (column) => column.notNull())
      .execute();
    await tx
      .insertInto('audit_head')
      .values({ id: 1, lines: 0, hash: NO_LINE_HASH })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
}
