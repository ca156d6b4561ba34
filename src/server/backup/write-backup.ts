import { createHash } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { Database } from '../store/database.ts';
import type { StoreTables } from '../store/store-tables.ts';
import { type BackupCell, formatBackupLine } from './backup-line.ts';
import { BACKUP_TABLES, type BackupTable } from './backup-tables.ts';

/**
 * Every line of a backup, each with its line end, of one moment: what is published meanwhile is not in it. The last line
 * seals the others.
 */
export async function* writeBackup({ db, dialect }: Database): AsyncGenerator<string> {
  const begin =
    dialect === 'postgres' ? db.startTransaction().setIsolationLevel('repeatable read') : db.startTransaction();
  const tx = await begin.execute();
  try {
    const hash = createHash('sha256');
    const seal = (text: string) => {
      hash.update(text);
      return text;
    };
    let rows = 0;
    yield seal(`${formatBackupLine({ type: 'head' })}\n`);
    const present = new Set((await tx.introspection.getTables()).map(({ name }) => name));
    for (const table of BACKUP_TABLES) {
      if (table.isLater && !present.has(table.name)) continue;
      for await (const row of readRows(tx, table)) {
        rows += 1;
        yield seal(`${formatBackupLine({ type: 'row', table: table.name, row })}\n`);
      }
    }
    yield `${formatBackupLine({ type: 'end', rows, sha256: hash.digest('hex') })}\n`;
  } finally {
    await tx.rollback().execute();
  }
}

async function* readRows(tx: Transaction<StoreTables>, { name, key, page }: BackupTable) {
  const order = sql.join(key.map((column) => sql.ref(column)));
  for (let from = 0; ; from += page) {
    const query = sql<
      Record<string, unknown>
    >`select * from ${sql.table(name)} order by ${order} limit ${page} offset ${from}`;
    const { rows } = await query.execute(tx);
    for (const row of rows) {
      yield new Map(Object.entries(row).map(([column, value]) => [column, toCell(value)] as const));
    }
    if (rows.length < page) return;
  }
}

function toCell(value: unknown): BackupCell {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  if (value instanceof Uint8Array) return new Uint8Array(value);
  throw new TypeError(`A backup cannot hold a ${typeof value}.`);
}
