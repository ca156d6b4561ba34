import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { restoreBackup, RestoreError } from '../backup/restore-backup.ts';
import { openDatabase } from '../start/open-database.ts';
import { readSettings } from '../start/read-settings.ts';
import { createAllTables } from '../start/create-all-tables.ts';
import { runCommand } from './run-command.ts';

await runCommand(async ([path]) => {
  if (path === undefined) throw new Error('Gebruik: npm run restore -- BESTAND.gz');
  const { url, varFolder } = readSettings(process.env);
  const database = await openDatabase({ url, folder: varFolder });
  try {
    await createAllTables(database);
    const rows = await restoreBackup(database, readLines(path));
    return `Reservekopie teruggezet: ${rows} rijen.`;
  } finally {
    await database.close();
  }
});

async function* readLines(path: string): AsyncGenerator<string> {
  const unzipped = createReadStream(path).pipe(createGunzip());
  try {
    // A name of its own for what is wrong with the file; the error of zlib says nothing to who reads it.
    for await (const line of createInterface({ input: unzipped, crlfDelay: Number.POSITIVE_INFINITY })) yield line;
  } catch (error) {
    if (error instanceof Error && /incorrect header check|unexpected end of file|invalid/i.test(error.message)) {
      throw new RestoreError('Dit bestand is geen (hele) reservekopie van Rijker Verantwoorden.');
    }
    throw error;
  }
}
