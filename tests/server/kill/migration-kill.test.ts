import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
// @ts-expect-error: the scripts are plain JavaScript
import { findStrace } from '../../../scripts/find-strace.mjs';
import { openAudit } from '../../../src/server/audit/audit.ts';
import { createAllTables } from '../../../src/server/start/create-all-tables.ts';
import type { Database } from '../../../src/server/store/database.ts';
import { openSqliteDatabase } from '../../../src/server/store/open-sqlite-database.ts';
import { openStore } from '../../../src/server/store/open-store.ts';
import { fillOlderStore, OLDER_STORES } from '../store/older-stores.ts';
import { bundleProgram } from './killed-publish.ts';

const CALLS = 'fsync,fdatasync,rename,renameat2,unlink,pwrite64,ftruncate';
const now = () => new Date('2020-03-14T09:00:00Z');
/** Tables that come together: one without the others would be a form that no version knows. */
const TOGETHER = [
  ['publication', 'file_version'],
  ['audit_line', 'audit_head', 'audit_anchor'],
  ['account', 'account_session', 'account_link', 'api_token', 'sign_in_delay', 'account_start'],
];
const folder = mkdtempSync(join(tmpdir(), 'rv-migratie-'));
let program: string;
let strace: string;
let whole: string;

beforeAll(async () => {
  strace = findStrace();
  program = await bundleProgram('migrate-program');
  const database = openSqliteDatabase(join(folder, 'nieuw', 'opslag.db'));
  await createAllTables(database);
  whole = await readSchema(database);
  await database.close();
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function readSchema(database: Database): Promise<string> {
  const query = sql<{
    name: string;
    sql: string;
  }>`select name, sql from sqlite_master where type = 'table' order by name`;
  const { rows } = await query.execute(database.db);
  return JSON.stringify(rows);
}

async function listTables(database: Database): Promise<ReadonlySet<string>> {
  return new Set((await database.db.introspection.getTables()).map(({ name }) => name));
}

describe('new tables for an older store in SQLite', () => {
  it.each(OLDER_STORES)(
    'R19 %s: they are there or not, killed at each durable call in turn',
    async (name, missing) => {
      const older = join(folder, name);
      const filled = openSqliteDatabase(join(older, 'opslag.db'));
      await fillOlderStore(filled, missing);
      await filled.close();
      const met = new Set<boolean>();
      for (let when = 1; ; when += 1) {
        const place = join(folder, `${missing.length}-${when}`);
        cpSync(older, place, { recursive: true });
        const file = join(place, 'opslag.db');
        const inject = `inject=${CALLS}:signal=SIGKILL:when=${when}`;
        const args = ['-f', '-o', '/dev/null', '-e', `trace=${CALLS}`, '-e', inject, process.execPath, program, file];
        const { status, signal } = spawnSync(strace, args, { encoding: 'utf8' });

        const database = openSqliteDatabase(file);
        const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(database.db);
        expect(rows).toEqual([{ integrity_check: 'ok' }]);
        const tables = await listTables(database);
        for (const group of TOGETHER) {
          const there = group.filter((table) => tables.has(table));
          const before = group.filter((table) => !missing.includes(table));
          expect([group, before]).toContainEqual(there);
        }
        met.add(missing.every((table) => tables.has(table)));
        // Who starts again gets the store of today, with all that was in it.
        await createAllTables(database);
        expect(await readSchema(database)).toBe(whole);
        expect(await (await openStore(database, now)).latest()).toBe(2);
        const audit = await openAudit({ database, now, write: () => {} });
        expect(await audit.check()).toMatchObject({ type: 'whole' });
        await database.close();
        rmSync(place, { recursive: true });
        if (status === 0 && signal === null) break;
        expect(when).toBeLessThan(300);
      }
      // Killed before it was done, and once it was: both were met.
      expect(met).toEqual(new Set([false, true]));
    },
    300_000,
  );
});
