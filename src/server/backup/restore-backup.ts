import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../store/database.ts';
import { type BackupCell, parseBackupLine } from './backup-line.ts';
import { BACKUP_TABLES } from './backup-tables.ts';

/** A backup that cannot be put back, in words for who tries it. Nothing was changed. */
export class RestoreError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'RestoreError';
  }
}

/**
 * Puts a backup (its lines, without their line ends) into a database that has its tables and is empty: all of it or
 * nothing. Gives the number of rows. Of another database than the one it was made of, too.
 */
export async function restoreBackup(database: Database, lines: AsyncIterable<string>): Promise<number> {
  const allowed = new Set(BACKUP_TABLES.map(({ name }) => name));
  return database.db.transaction().execute(async (tx) => {
    for (const { name, isSeeded } of BACKUP_TABLES) {
      if (isSeeded) {
        await sql`delete from ${sql.table(name)}`.execute(tx);
        continue;
      }
      const { rows } = await sql`select 1 from ${sql.table(name)} limit 1`.execute(tx);
      if (rows.length > 0)
        throw new RestoreError('De opslag is niet leeg. Zet een reservekopie terug in een lege opslag.');
    }
    const hash = createHash('sha256');
    let [count, isFirst, isWhole] = [0, true, false];
    for await (const text of lines) {
      const line = parseBackupLine(text);
      if (line === null || isFirst !== (line.type === 'head'))
        throw new RestoreError('Dit is geen reservekopie van Rijker Verantwoorden.');
      if (isWhole) throw new RestoreError('Na het einde van de reservekopie staat nog iets.');
      isFirst = false;
      if (line.type === 'end') {
        if (line.rows !== count || line.sha256 !== hash.digest('hex'))
          throw new RestoreError('De reservekopie is beschadigd.');
        isWhole = true;
        continue;
      }
      hash.update(`${text}\n`);
      if (line.type === 'head') continue;
      if (!allowed.has(line.table)) throw new RestoreError(`De reservekopie heeft een onbekende tabel: ${line.table}.`);
      await insertRow(line.table, line.row).execute(tx);
      count += 1;
    }
    if (!isWhole) throw new RestoreError('De reservekopie is niet compleet: het einde ontbreekt.');
    return count;
  });
}

function insertRow(table: string, row: ReadonlyMap<string, BackupCell>) {
  const columns = sql.join([...row.keys()].map((column) => sql.ref(column)));
  return sql`insert into ${sql.table(table)} (${columns}) values (${sql.join([...row.values()])})`;
}
