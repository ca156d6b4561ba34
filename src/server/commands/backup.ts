import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { writeBackup } from '../backup/write-backup.ts';
import { openDatabase } from '../start/open-database.ts';
import { readSettings } from '../start/read-settings.ts';
import { runCommand } from './run-command.ts';

await runCommand(async ([path]) => {
  if (path === undefined) throw new Error('Gebruik: npm run backup -- BESTAND.gz');
  const { url, varFolder } = readSettings(process.env);
  const database = await openDatabase({ url, folder: varFolder, readOnly: true });
  // Under its own name only when it is whole and on disk.
  const partial = `${path}.deel`;
  try {
    const lines = Readable.from(writeBackup(database));
    await pipeline(lines, createGzip(), createWriteStream(partial, { mode: 0o600 }));
    await sync(partial);
    await rename(partial, path);
    await sync(dirname(path));
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  } finally {
    await database.close();
  }
  return `Reservekopie gemaakt: ${path}. Bewaar de sleutel van de server (var/geheim of SERVER_SECRET) apart.`;
});

async function sync(path: string): Promise<void> {
  const handle = await open(path);
  await handle.sync();
  await handle.close();
}
