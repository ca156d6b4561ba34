import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Database } from '../../src/server/store/database.ts';
import { openPostgresDatabase } from '../../src/server/store/open-postgres-database.ts';
import { openSqliteDatabase } from '../../src/server/store/open-sqlite-database.ts';
import { startPostgres, type TestPostgres } from './store/start-postgres.ts';

export interface TestDatabase {
  readonly name: 'SQLite' | 'PostgreSQL';
  /** The database without a table in it. Close the one before first. */
  readonly openEmpty: () => Promise<Database>;
  /** The same database once more, as after a restart. */
  readonly reopen: () => Promise<Database>;
}

/** The same promises on SQLite and on PostgreSQL. */
export function describeOnBoth(subject: string, contract: (database: TestDatabase) => void): void {
  describe(`${subject} on SQLite`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'rv-databank-'));
    let count = 0;
    const reopen = async () => openSqliteDatabase(join(folder, `${count}.db`));
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    contract({
      name: 'SQLite',
      reopen,
      openEmpty: () => {
        count += 1;
        return reopen();
      },
    });
  });

  describe(`${subject} on PostgreSQL`, () => {
    let postgres: TestPostgres;
    const reopen = () => openPostgresDatabase(postgres.url);
    beforeAll(async () => {
      postgres = await startPostgres();
    }, 60_000);
    afterAll(() => postgres.remove());
    contract({
      name: 'PostgreSQL',
      reopen,
      openEmpty: async () => {
        const database = await reopen();
        const tables = await database.db.introspection.getTables();
        for (const { name } of tables) await database.db.schema.dropTable(name).cascade().execute();
        return database;
      },
    });
  });
}
