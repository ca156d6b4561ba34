import { openPostgresDatabase } from './open-postgres-database.ts';
import { openStore } from './open-store.ts';
import type { Store } from './store.ts';

interface PostgresOptions {
  /** postgres://user:password@host:port/name */
  readonly url: string;
  readonly now: () => Date;
}

/** The store in a database of its own, see openPostgresDatabase. */
export async function openPostgresStore({ url, now }: PostgresOptions): Promise<Store> {
  return openStore(await openPostgresDatabase(url), now);
}
