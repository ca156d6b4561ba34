import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { Kysely, SqliteDialect } from 'kysely';
import type { Database } from './database.ts';
import type { StoreTables } from './store-tables.ts';

type Connection = InstanceType<typeof DatabaseSync>;

/** Another process has the database; the message names it. */
export class StoreInUseError extends Error {
  constructor(file: string, pid: string | null) {
    super(`De opslag ${file} is in gebruik${pid === null ? '' : ` door proces ${pid}`}. Stop dat eerst.`);
    this.name = 'StoreInUseError';
  }
}

/**
 * A database in one file, for one process at a time: a second one gets StoreInUseError. A commit is on disk before it is
 * confirmed (WAL, synchronous=FULL); settings that do not hold stop the start. The folder is made where it is not there.
 */
export function openSqliteDatabase(file: string): Database {
  mkdirSync(dirname(file), { recursive: true });
  const lock = takeLock(file);
  const connection = new DatabaseSync(file);
  try {
    connection.exec('PRAGMA busy_timeout = 5000');
    connection.exec('PRAGMA journal_mode = WAL');
    connection.exec('PRAGMA synchronous = FULL');
    connection.exec('PRAGMA foreign_keys = ON');
    checkSettings(connection);
  } catch (error) {
    connection.close();
    lock.close();
    throw error;
  }
  return toDatabase(connection, () => lock.close());
}

/** The same to read from only, beside the process that has it. Throws when it is not there. */
export function openSqliteReader(file: string): Database {
  const connection = new DatabaseSync(file, { readOnly: true });
  connection.exec('PRAGMA busy_timeout = 5000');
  return toDatabase(connection, () => undefined);
}

function toDatabase(connection: Connection, onClose: () => void): Database {
  const db = new Kysely<StoreTables>({ dialect: new SqliteDialect({ database: toBetterSqlite(connection) }) });
  return {
    db,
    dialect: 'sqlite',
    isDuplicate: (error) => /UNIQUE constraint failed/.test(String(error)),
    close: async () => {
      await db.destroy();
      onClose();
    },
  };
}

/** An open transaction on a database of its own: the system lets go of it when the process ends, however it ends. */
function takeLock(file: string): Connection {
  const pidFile = `${file}.pid`;
  const lock = new DatabaseSync(`${file}.slot`);
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (/locked|busy/i.test(String(error))) throw new StoreInUseError(file, readPid(pidFile));
    throw error;
  }
  writeFileSync(pidFile, String(process.pid));
  return lock;
}

function checkSettings(connection: Connection): void {
  const settings = connection.prepare(
    `select j.journal_mode, s.synchronous, f.foreign_keys
     from pragma_journal_mode j, pragma_synchronous s, pragma_foreign_keys f`,
  );
  const found = Object.values(settings.get() ?? {})
    .map(String)
    .join(' ');
  if (found !== 'wal 2 1') throw new Error(`SQLite refuses its settings: ${found} instead of wal 2 1.`);
}

function readPid(pidFile: string): string | null {
  try {
    return readFileSync(pidFile, 'utf8');
  } catch {
    // Whoever has it has not written it yet; the message does without.
    return null;
  }
}

const NOTHING_TO_DO = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [].values(),
};

/** What kysely asks of a database, over the interface of node:sqlite. */
function toBetterSqlite(connection: Connection) {
  return {
    close: () => connection.close(),
    prepare: (sql: string) => {
      // A full disk ends the transaction by itself; a rollback would then hide that fault behind one of its own.
      if (sql === 'rollback' && !connection.isTransaction) return NOTHING_TO_DO;
      const statement = connection.prepare(sql);
      const reader = statement.columns().length > 0;
      return {
        reader,
        all: (parameters: readonly unknown[]) => statement.all(...parameters.map(toParameter)),
        run: (parameters: readonly unknown[]) => statement.run(...parameters.map(toParameter)),
        iterate: (parameters: readonly unknown[]) => statement.iterate(...parameters.map(toParameter)),
      };
    },
  };
}

type Parameter = string | number | bigint | Uint8Array | null;

function toParameter(value: unknown): Parameter {
  if (value === null || value instanceof Uint8Array) return value;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') return value;
  throw new TypeError(`SQLite takes no ${typeof value}.`);
}
