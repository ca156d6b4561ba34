import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database } from './database.ts';
import type { StoreTables } from './store-tables.ts';

const DUPLICATE = '23505';

/**
 * A database of PostgreSQL (postgres://user:password@host:port/name), for any number of processes. Settings under which a
 * confirmed commit could be lost stop the start.
 */
export async function openPostgresDatabase(url: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5_000 });
  // A connection that breaks, in use or not, fails its own question; the pool opens another, and the process goes on.
  const note = (error: Error) => console.error('PostgreSQL:', error.message);
  pool.on('error', note);
  pool.on('connect', (client) => client.on('error', note));
  const db = new Kysely<StoreTables>({ dialect: new PostgresDialect({ pool }) });
  await checkSettings(pool);
  return { db, dialect: 'postgres', isDuplicate, close: () => db.destroy() };
}

async function checkSettings(pool: pg.Pool): Promise<void> {
  for (const name of ['fsync', 'full_page_writes', 'synchronous_commit']) {
    const { rows } = await pool.query('select current_setting($1) as value', [name]);
    const value = String(rows[0]?.value);
    if (value !== 'on') throw new Error(`PostgreSQL heeft ${name} = ${value}; zet dit op on.`);
  }
}

function isDuplicate(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === DUPLICATE;
}
