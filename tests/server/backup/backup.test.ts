import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANONYMOUS } from '../../../src/server/accounts/actor.ts';
import { openAudit } from '../../../src/server/audit/audit.ts';
import { restoreBackup, RestoreError } from '../../../src/server/backup/restore-backup.ts';
import { writeBackup } from '../../../src/server/backup/write-backup.ts';
import { createAllTables } from '../../../src/server/start/create-all-tables.ts';
import type { Database } from '../../../src/server/store/database.ts';
import { openPostgresDatabase } from '../../../src/server/store/open-postgres-database.ts';
import { openSqliteDatabase, openSqliteReader } from '../../../src/server/store/open-sqlite-database.ts';
import { openStore } from '../../../src/server/store/open-store.ts';
import { startPostgres, type TestPostgres } from '../store/start-postgres.ts';

const folder = mkdtempSync(join(tmpdir(), 'rv-reserve-'));
let postgres: TestPostgres;
let count = 0;
const nextFile = () => join(folder, `${(count += 1)}`, 'opslag.db');
const now = () => new Date('2020-03-14T09:00:00Z');
const bytes = (text: string) => new TextEncoder().encode(text);

/** A database of its own, with its tables. */
const kinds = {
  SQLite: async (): Promise<Database> => openSqliteDatabase(nextFile()),
  PostgreSQL: async (): Promise<Database> => {
    const name = `kopie_${(count += 1)}`;
    const client = new pg.Client(postgres.url);
    await client.connect();
    await client.query(`CREATE DATABASE ${name}`);
    await client.end();
    return openPostgresDatabase(postgres.url.replace(/\/postgres$/, `/${name}`));
  },
};
type Kind = keyof typeof kinds;

beforeAll(async () => {
  postgres = await startPostgres();
}, 60_000);
afterAll(() => {
  postgres.remove();
  rmSync(folder, { recursive: true });
});

/** Three publications: files of any bytes, a changed one, and one that was taken away. */
async function fill(database: Database) {
  await createAllTables(database);
  const store = await openStore(database, now);
  const draft = { author: 'A; "b"\n', kind: 'levering', summary: 'é ’ \u{1f600}' } as const;
  const content = (text: string | Uint8Array) => ({
    bytes: typeof text === 'string' ? bytes(text) : text,
    mediaType: 'text/plain',
  });
  await store.publish({
    ...draft,
    base: 0,
    key: '1',
    changes: [
      { path: 'a.csv', content: content(Uint8Array.from({ length: 256 }, (_, index) => index)) },
      { path: 'b.csv', content: content('') },
    ],
  });
  await store.publish({ ...draft, base: 1, key: '2', changes: [{ path: 'a.csv', content: content('tweede') }] });
  await store.publish({ ...draft, base: 2, key: '3', undoes: 2, changes: [{ path: 'b.csv', content: null }] });
  return store;
}

async function backUp(database: Database): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of writeBackup(database)) lines.push(line.replace(/\n$/, ''));
  return lines;
}

async function* each(lines: readonly string[]) {
  yield* lines;
}

async function allOf(database: Database) {
  const store = await openStore(database, now);
  const history = await store.history();
  const files = await Promise.all(history.map(async ({ id }) => [id, await store.filesAt(id)] as const));
  return { history, files };
}

describe('backup and restore', () => {
  it.each([
    ['SQLite', 'SQLite'],
    ['SQLite', 'PostgreSQL'],
    ['PostgreSQL', 'SQLite'],
    ['PostgreSQL', 'PostgreSQL'],
  ] satisfies [Kind, Kind][])(
    'R16 R17 from %s to %s: every version of every file and the whole history',
    async (from, to) => {
      const [source, target] = [await kinds[from](), await kinds[to]()];
      await fill(source);
      await createAllTables(target);
      expect(await restoreBackup(target, each(await backUp(source)))).toBe(8);
      const restored = await allOf(target);
      expect(restored).toEqual(await allOf(source));
      expect(restored.history).toHaveLength(3);
      expect(restored.files.find(([id]) => id === 1)?.[1].get('a.csv')?.bytes).toHaveLength(256);
      // And one goes on with it.
      const store = await openStore(target, now);
      const change = { path: 'c.csv', content: { bytes: bytes('c'), mediaType: 'text/csv' } };
      expect(
        await store.publish({ base: 3, author: 'x', kind: 'inhoud', summary: '', key: 'na', changes: [change] }),
      ).toMatchObject({ type: 'published', publication: { id: 4 } });
      await Promise.all([source.close(), target.close()]);
    },
  );

  it.each(['SQLite', 'PostgreSQL'] satisfies Kind[])(
    'P13 from %s: a security log that was shortened is whole again, and so is one of before that could be',
    async (kind) => {
      for (const isShortened of [true, false]) {
        const [source, target] = [await kinds[kind](), await kinds[kind]()];
        await fill(source);
        await createAllTables(target);
        const log = await openAudit({ database: source, now, write: () => {} });
        const entry = {
          actor: ANONYMOUS,
          action: 'inloggen',
          object: 'x',
          result: 'geweigerd',
          origin: '::1',
        } as const;
        await log.record(entry);
        const later = new Date('2021-01-01T00:00:00Z');
        if (isShortened) await log.shorten({ linesFrom: later, addressesFrom: later });
        else await source.db.schema.dropTable('audit_anchor').execute();
        await restoreBackup(target, each(await backUp(source)));
        const restored = await openAudit({ database: target, now, write: () => {} });
        expect(await restored.check()).toEqual({ type: 'whole', lines: isShortened ? 2 : 1 });
        await Promise.all([source.close(), target.close()]);
      }
    },
  );

  it('is of one moment, beside the process that publishes', async () => {
    const file = nextFile();
    const own = openSqliteDatabase(file);
    const store = await fill(own);
    const reader = openSqliteReader(file);
    const lines: string[] = [];
    for await (const line of writeBackup(reader)) {
      lines.push(line.replace(/\n$/, ''));
      if (lines.length !== 2) continue;
      const change = { path: 'later.csv', content: { bytes: bytes('later'), mediaType: 'text/csv' } };
      const draft = {
        base: 3,
        author: 'x',
        kind: 'inhoud',
        summary: '',
        key: 'tussendoor',
        changes: [change],
      } as const;
      expect(await store.publish(draft)).toMatchObject({ type: 'published' });
    }
    expect(lines.join('\n')).not.toContain('later.csv');
    expect((await backUp(reader)).join('\n')).toContain('later.csv');
    await reader.close();
    await own.close();
  });

  it.each<[string, (lines: string[]) => string[]]>([
    ['cut off', (lines) => lines.slice(0, -1)],
    [
      'with a row changed',
      (lines) => lines.map((line) => line.replace('tweede', 'vierde').replace('"at":"2020', '"at":"2021')),
    ],
    ['with a row left out', (lines) => lines.toSpliced(5, 1)],
    ['with more after its end', (lines) => [...lines, lines[1] ?? '']],
    ['without a beginning', (lines) => lines.slice(1)],
    ['empty', () => []],
    ['of another program', () => ['{"version":1}']],
    ['that is no text', () => ['SQLite format 3\0']],
    ['with a table that is not ours', (lines) => lines.toSpliced(1, 0, '{"table":"sqlite_master","row":{"name":"x"}}')],
  ])('refuses one %s, and leaves the store empty', async (_, damage) => {
    const [source, target] = [await kinds.SQLite(), await kinds.SQLite()];
    await fill(source);
    await createAllTables(target);
    const store = await openStore(target, now);
    await expect(restoreBackup(target, each(damage(await backUp(source))))).rejects.toThrow(RestoreError);
    expect(await store.latest()).toBe(0);
    await Promise.all([source.close(), target.close()]);
  });

  it('refuses a store in which something is', async () => {
    const source = await kinds.SQLite();
    await fill(source);
    await expect(restoreBackup(source, each(await backUp(source)))).rejects.toThrow('De opslag is niet leeg');
    await source.close();
  });
});
