import { spawn } from 'node:child_process';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { followPackage } from '../../../src/server/publishing/follow-package.ts';
import { createAllTables } from '../../../src/server/start/create-all-tables.ts';
import { openPostgresDatabase } from '../../../src/server/store/open-postgres-database.ts';
import { openStore } from '../../../src/server/store/open-store.ts';
import { createSmallPackage } from '../../package/small-package.ts';
import { startPostgres, type TestPostgres } from '../store/start-postgres.ts';
import { bundleProgram, checkInvariants } from './killed-publish.ts';

const ROUNDS = 200;
const AT_ONCE = 4;
let postgres: TestPostgres;
let program: string;
let admin: pg.Pool;

const urlOf = (name: string) => postgres.url.replace(/\/postgres$/, `/${name}`);

beforeAll(async () => {
  [postgres, program] = await Promise.all([startPostgres(), bundleProgram('publish-program')]);
  admin = new pg.Pool({ connectionString: postgres.url, max: 1 });
  await admin.query('CREATE DATABASE vers');
  const database = await openPostgresDatabase(urlOf('vers'));
  await createAllTables(database);
  const store = await openStore(database, () => new Date('2020-03-14T09:00:00Z'));
  await followPackage(store, await createSmallPackage());
  await store.close();
}, 120_000);
afterAll(async () => {
  await admin.end();
  postgres.remove();
});

/** The server ends a session by itself, and may still confirm what the killed program asked for last. */
async function untilDisconnected(name: string): Promise<void> {
  const left = async () => {
    const { rowCount } = await admin.query(
      "SELECT 1 FROM pg_stat_activity WHERE datname = $1 AND backend_type = 'client backend'",
      [name],
    );
    return rowCount;
  };
  while ((await left()) !== 0) await new Promise((done) => setTimeout(done, 5));
}

describe('a publication in PostgreSQL', () => {
  it(`R1 R2 loses nothing that was confirmed in ${ROUNDS} kills at any moment`, async () => {
    const killAt = async (round: number) => {
      const name = `ronde_${round}`;
      await admin.query(`CREATE DATABASE ${name} TEMPLATE vers`);
      const child = spawn(process.execPath, [program, urlOf(name), 'b', '400'], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let said = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (said.length === text.length) setTimeout(() => child.kill('SIGKILL'), (round * 7) % 60);
      });
      const code = await new Promise((done) => child.once('close', done));
      const confirmed = said.split('\n').slice(0, -1);
      await untilDisconnected(name);
      const database = await openPostgresDatabase(urlOf(name));
      const count = await checkInvariants(database, confirmed);
      await database.close();
      await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
      return { code, count, confirmed: confirmed.length };
    };
    const ends: { code: unknown; count: number; confirmed: number }[] = [];
    const rounds = Array.from({ length: ROUNDS }, (_, round) => round).values();
    const work = async () => {
      for (const round of rounds) ends.push(await killAt(round));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    expect(ends).toHaveLength(ROUNDS);
    expect(ends.filter(({ code }) => code === null)).toHaveLength(ROUNDS);
    for (const { count, confirmed } of ends) expect(count - 1 - confirmed).toBeOneOf([0, 1]);
  }, 1_200_000);
});
