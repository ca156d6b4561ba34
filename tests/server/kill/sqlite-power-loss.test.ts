import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { followPackage } from '../../../src/server/publishing/follow-package.ts';
import { createAllTables } from '../../../src/server/start/create-all-tables.ts';
import { openSqliteDatabase } from '../../../src/server/store/open-sqlite-database.ts';
import { openStore } from '../../../src/server/store/open-store.ts';
import { createSmallPackage } from '../../package/small-package.ts';
import { checkInvariants } from './killed-publish.ts';
import { NOW, publishThreeFiles } from './publish-three-files.ts';

const PUBLICATIONS = 20;
/** No divisor of a page or of a frame of the log, so that cuts fall everywhere in them. */
const STEP = 997;
const folder = mkdtempSync(join(tmpdir(), 'rv-stroom-'));
const database = join(folder, 'voor.db');
let log: Uint8Array;

/** The database as it was at the start, and the log with all publications in it, as they lie on the disk. */
beforeAll(async () => {
  const file = join(folder, 'opslag.db');
  const open = openSqliteDatabase(file);
  await createAllTables(open);
  const store = await openStore(open, NOW);
  await followPackage(store, await createSmallPackage());
  await sql`pragma wal_checkpoint(truncate)`.execute(open.db);
  // From here nothing moves from the log to the database.
  await sql`pragma wal_autocheckpoint = 0`.execute(open.db);
  for (let count = 1; count <= PUBLICATIONS; count += 1) await publishThreeFiles(store, `stroom-${count}`);
  copyFileSync(file, database);
  log = readFileSync(`${file}-wal`);
  await store.close();
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function openAfterCut(bytes: number): Promise<number> {
  const file = join(folder, `knip-${bytes}.db`);
  copyFileSync(database, file);
  writeFileSync(`${file}-wal`, log.subarray(0, bytes));
  const open = openSqliteDatabase(file);
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(open.db);
  expect(rows).toEqual([{ integrity_check: 'ok' }]);
  const count = await checkInvariants(open, []);
  await open.close();
  for (const end of ['', '-wal', '-shm', '.slot', '.pid']) rmSync(`${file}${end}`, { force: true });
  return count;
}

describe('a publication in SQLite', () => {
  it('R2 is whole or not there at all, wherever the log was cut off when the power went', async () => {
    const cuts = Array.from({ length: Math.ceil(log.length / STEP) }, (_, index) => index * STEP);
    expect(cuts.length).toBeGreaterThan(200);
    const counts: number[] = [];
    for (const bytes of [...cuts, log.length]) counts.push(await openAfterCut(bytes));
    // The first publication is the package; each of the others is reached by some cut, in order.
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(new Set(counts).size).toBe(PUBLICATIONS + 1);
    expect(counts.at(-1)).toBe(PUBLICATIONS + 1);
  }, 600_000);
});
