import { openSqliteDatabase } from './open-sqlite-database.ts';
import { openStore } from './open-store.ts';
import type { Store } from './store.ts';

interface SqliteOptions {
  /** Path of the database; its folder is made where it is not there. */
  readonly file: string;
  readonly now: () => Date;
}

/** The store in one file of its own, see openSqliteDatabase. */
export async function openSqliteStore({ file, now }: SqliteOptions): Promise<Store> {
  return openStore(openSqliteDatabase(file), now);
}
