import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openSqliteDatabase, StoreInUseError } from '../../../src/server/store/open-sqlite-database.ts';
import { openStore } from '../../../src/server/store/open-store.ts';
import { describeStore } from './store-contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'rv-opslag-'));
const file = join(folder, 'opslag.db');
const open = async (at = '2020-03-14T09:00:00Z') => openStore(openSqliteDatabase(file), () => new Date(at));
const reset = async () => {
  for (const suffix of ['', '-wal', '-shm', '.pid', '.slot', '.slot-journal']) rmSync(file + suffix, { force: true });
};

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describeStore('SQLite', open, reset);

describe('openSqliteDatabase', () => {
  it('R6 refuses a second opening, and names the process that has it', async () => {
    await reset();
    const store = await open();
    await expect(open()).rejects.toThrow(StoreInUseError);
    await expect(open()).rejects.toThrow(String(process.pid));
    expect(readFileSync(`${file}.pid`, 'utf8')).toBe(String(process.pid));
    await store.close();
    const again = await open();
    await again.close();
  });

  it('R6 takes over what a killed process left behind', async () => {
    await reset();
    const script = `
      import { DatabaseSync } from '@photostructure/sqlite';
      new DatabaseSync(${JSON.stringify(`${file}.slot`)}).exec('BEGIN EXCLUSIVE');
      process.kill(process.pid, 'SIGKILL');
    `;
    const { signal } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: join(import.meta.dirname, '../../..'),
    });
    expect(signal).toBe('SIGKILL');
    const store = await open();
    expect(await store.latest()).toBe(0);
    await store.close();
  });
});
