import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createWithdrawals } from '../publishing/create-withdrawals.ts';
import { readExport } from '../publishing/read-export.ts';
import { openDatabase } from '../start/open-database.ts';
import { readSettings } from '../start/read-settings.ts';
import { openStore } from '../store/open-store.ts';
import { runCommand } from './run-command.ts';

await runCommand(async ([path, asked]) => {
  if (path === undefined) throw new Error('Gebruik: npm run export -- MAP [PUBLICATIE]');
  const folder = resolve(path);
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new Error(`${folder} is niet leeg. Kies een map die er nog niet is.`);
  }
  const { url, varFolder } = readSettings(process.env);
  const database = await openDatabase({ url, folder: varFolder, readOnly: true });
  try {
    const store = await openStore(database, () => new Date(), { hasTables: true });
    const { publication, files } = await readExport(store, createWithdrawals(store), asked);
    writeFolder(folder, new Map([...files].map(([name, { bytes }]) => [name, bytes])));
    return `Publicatie ${publication} staat in ${folder}: ${files.size} bestanden.`;
  } finally {
    await database.close();
  }
});

/** Beside its place first, so that a folder that is there is whole. */
function writeFolder(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  const partial = `${folder}.deel-${process.pid}`;
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(partial, name)), { recursive: true });
    writeFileSync(join(partial, name), bytes);
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(partial, folder);
}
