import type { Kysely } from 'kysely';

export interface PublicationTable {
  readonly id: number;
  readonly at: string;
  readonly author: string;
  readonly kind: string;
  readonly summary: string;
  readonly undoes: number | null;
  readonly idempotency_key: string;
  /** sha256 over what the key stands for. */
  readonly fingerprint: string;
}

interface FileVersionTable {
  readonly publication: number;
  readonly path: string;
  /** null = the file was taken away. */
  readonly bytes: Uint8Array | null;
  readonly hash: string | null;
  readonly media_type: string | null;
}

export interface StoreTables {
  readonly publication: PublicationTable;
  readonly file_version: FileVersionTable;
}

/** Makes the tables where they are not there; each step is one transaction, so that a kill leaves the old or the new ones. */
export async function createTables(db: Kysely<StoreTables>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await tx.schema
      .createTable('publication')
      .ifNotExists()
      .addColumn('id', 'integer', (column) => column.primaryKey())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('author', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('summary', 'text', (column) => column.notNull())
      .addColumn('undoes', 'integer')
      .addColumn('idempotency_key', 'text', (column) => column.notNull().unique())
      .addColumn('fingerprint', 'text', (column) => column.notNull())
      .execute();
    await tx.schema
      .createTable('file_version')
      .ifNotExists()
      .addColumn('publication', 'integer', (column) => column.notNull().references('publication.id'))
      .addColumn('path', 'text', (column) => column.notNull())
      .addColumn('bytes', dialect === 'sqlite' ? 'blob' : 'bytea')
      .addColumn('hash', 'text')
      .addColumn('media_type', 'text')
      .addPrimaryKeyConstraint('file_version_key', ['path', 'publication'])
      .execute();
  });
}
