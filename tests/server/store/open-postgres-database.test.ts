import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPostgresDatabase } from '../../../src/server/store/open-postgres-database.ts';
import { openStore } from '../../../src/server/store/open-store.ts';
import { startPostgres, type TestPostgres } from './start-postgres.ts';
import { describeStore } from './store-contract.ts';

let postgres: TestPostgres;
const open = async (at = '2020-03-14T09:00:00Z') =>
  openStore(await openPostgresDatabase(postgres.url), () => new Date(at));

async function query(...statements: readonly string[]): Promise<void> {
  const client = new pg.Client(postgres.url);
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

const reset = () => query('DROP TABLE IF EXISTS file_version', 'DROP TABLE IF EXISTS publication');

beforeAll(async () => {
  postgres = await startPostgres();
}, 60_000);
afterAll(() => postgres.remove());

describeStore('PostgreSQL', open, reset);

describe('openPostgresDatabase', () => {
  it('R4 lets two processes publish on the same one: one is let through', async () => {
    await reset();
    const [one, other] = [await open(), await open()];
    const draft = (key: string) => ({
      base: 0,
      author: key,
      kind: 'levering' as const,
      summary: key,
      key,
      changes: [{ path: 'a.csv', content: { bytes: new TextEncoder().encode(key), mediaType: 'text/csv' } }],
    });
    const results = await Promise.all([one.publish(draft('een')), other.publish(draft('ander'))]);
    expect(results.map(({ type }) => type).sort()).toEqual(['outdated', 'published']);
    await Promise.all([one.close(), other.close()]);
  });

  it('R8 loses nothing that was confirmed before a crash, and works again after it', async () => {
    await reset();
    const store = await open();
    const change = { path: 'a.csv', content: { bytes: new TextEncoder().encode('een'), mediaType: 'text/csv' } };
    const draft = { base: 0, author: 'a', kind: 'levering' as const, summary: 's', key: 'k', changes: [change] };
    await store.publish(draft);
    postgres.crash();
    await expect(store.latest()).rejects.toThrow(/terminat|ECONNREFUSED|shut|closed/i);
    postgres.start();
    expect(await store.latest()).toBe(1);
    await store.close();
  });

  it('R2 refuses a database in which a confirmed commit can be lost', async () => {
    await query('ALTER DATABASE postgres SET synchronous_commit = off');
    await expect(open()).rejects.toThrow('synchronous_commit = off');
    await query('ALTER DATABASE postgres RESET synchronous_commit');
  });
});
