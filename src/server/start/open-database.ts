import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../store/database.ts';
import { openPostgresDatabase } from '../store/open-postgres-database.ts';
import { openSqliteDatabase, openSqliteReader } from '../store/open-sqlite-database.ts';

interface Where {
  /** postgres://...; not given = a file in folder. */
  readonly url: string | undefined;
  readonly folder: string;
  /** True to read only, beside the server. */
  readonly readOnly?: boolean;
}

/** The database that the settings name; throws when it cannot be opened, in words for who starts the server. */
export async function openDatabase({ url, folder, readOnly = false }: Where): Promise<Database> {
  if (!url) {
    const file = join(folder, 'opslag.db');
    if (!readOnly) return openSqliteDatabase(file);
    if (!existsSync(file)) throw new Error(`In ${folder} staat geen opslag.`);
    return openSqliteReader(file);
  }
  if (!/^postgres(?:ql)?:\/\//.test(url)) throw new Error('DATABASE_URL moet beginnen met postgres://.');
  try {
    return await openPostgresDatabase(url);
  } catch (error) {
    throw new Error(
      `Kan de database van DATABASE_URL niet openen: ${error instanceof Error ? error.message : String(error)}`,
      {
        cause: error,
      },
    );
  }
}
