import { createStore } from './create-store.ts';
import type { Database } from './database.ts';
import type { Store } from './store.ts';
import { createTables } from './store-tables.ts';

/**
 * The store in an open database: its tables are made where they are not there, unless who opens it knows that they are.
 * Closing it closes the database.
 */
export async function openStore(database: Database, now: () => Date, { hasTables = false } = {}): Promise<Store> {
  if (!hasTables) await createTables(database.db, database.dialect);
  return createStore({ ...database, now });
}
