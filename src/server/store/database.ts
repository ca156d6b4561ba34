import type { Kysely } from 'kysely';
import type { StoreTables } from './store-tables.ts';

/** An open database; each part of the server makes its own tables in it, and sees them by `db.withTables`. */
export interface Database {
  readonly db: Kysely<StoreTables>;
  readonly dialect: 'sqlite' | 'postgres';
  /** True for the error of a second row with the same key. */
  readonly isDuplicate: (error: unknown) => boolean;
  readonly close: () => Promise<void>;
}
