import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
// @ts-expect-error: the scripts are plain JavaScript
import { findStrace } from '../../../scripts/find-strace.mjs';
import { followPackage } from '../../../src/server/publishing/follow-package.ts';
import { createAllTables } from '../../../src/server/start/create-all-tables.ts';
import { openSqliteDatabase } from '../../../src/server/store/open-sqlite-database.ts';
import { openStore } from '../../../src/server/store/open-store.ts';
import { createSmallPackage } from '../../package/small-package.ts';
import { bundleProgram, checkInvariants } from './killed-publish.ts';

// What makes a change last, and what writes it: a kill between two writes is one before the commit.
const CALLS = 'fsync,fdatasync,rename,renameat2,unlink,pwrite64,ftruncate';
const ROUNDS = 200;
const AT_ONCE = 4;
const folder = mkdtempSync(join(tmpdir(), 'rv-kill-'));
const fresh = join(folder, 'vers');
let program: string;
let strace: string;

beforeAll(async () => {
  strace = findStrace();
  program = await bundleProgram('publish-program');
  const database = openSqliteDatabase(join(fresh, 'opslag.db'));
  await createAllTables(database);
  const store = await openStore(database, () => new Date('2020-03-14T09:00:00Z'));
  await followPackage(store, await createSmallPackage());
  await store.close();
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of the store with the package in it, at rest. */
function copyFresh(name: string): string {
  cpSync(fresh, join(folder, name), { recursive: true });
  return join(folder, name, 'opslag.db');
}

async function check(file: string, confirmed: readonly string[]): Promise<number> {
  const database = openSqliteDatabase(file);
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(database.db);
  expect(rows).toEqual([{ integrity_check: 'ok' }]);
  const count = await checkInvariants(database, confirmed);
  await database.close();
  return count;
}

const linesOf = (text: string) => text.split('\n').slice(0, -1);

describe('a publication in SQLite', () => {
  it('R1 R3 is all there or not at all, killed at each durable call in turn', async () => {
    const counts: number[] = [];
    for (let when = 1; ; when += 1) {
      const file = copyFresh(`aanroep-${when}`);
      const inject = `inject=${CALLS}:signal=SIGKILL:when=${when}`;
      const args = [
        '-f',
        '-o',
        '/dev/null',
        '-e',
        `trace=${CALLS}`,
        '-e',
        inject,
        process.execPath,
        program,
        file,
        'a',
      ];
      const { status, signal, stdout } = spawnSync(strace, args, { encoding: 'utf8' });
      counts.push(await check(file, linesOf(stdout)));
      // And who tries again gets it once, whether or not it had come through.
      const again = spawnSync(process.execPath, [program, file, 'a'], { encoding: 'utf8' });
      expect(again).toMatchObject({ status: 0, stdout: 'a-1\n' });
      expect(await check(file, ['a-1'])).toBe(2);
      if (status === 0 && signal === null) break;
      expect(when).toBeLessThan(300);
    }
    // Killed before the commit, and after it: both were met, and no call was left out.
    expect(new Set(counts)).toEqual(new Set([1, 2]));
    expect(counts.length).toBeGreaterThan(3);
  }, 300_000);

  it(`R1 R2 loses nothing that was confirmed in ${ROUNDS} kills at any moment`, async () => {
    const killAt = async (round: number) => {
      const file = copyFresh(`ronde-${round}`);
      const child = spawn(process.execPath, [program, file, 'b', '400'], { stdio: ['ignore', 'pipe', 'inherit'] });
      let said = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        // Somewhere after the first was confirmed: which call that is differs every time.
        if (said.length === text.length) setTimeout(() => child.kill('SIGKILL'), (round * 7) % 60);
      });
      const code = await new Promise((done) => child.once('close', done));
      const count = await check(file, linesOf(said));
      rmSync(join(folder, `ronde-${round}`), { recursive: true });
      return { code, count, confirmed: linesOf(said).length };
    };
    const ends: { code: unknown; count: number; confirmed: number }[] = [];
    const rounds = Array.from({ length: ROUNDS }, (_, round) => round).values();
    const work = async () => {
      for (const round of rounds) ends.push(await killAt(round));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    expect(ends).toHaveLength(ROUNDS);
    // All were killed while publishing; of one that was under way the confirmation may have been lost with it.
    expect(ends.filter(({ code }) => code === null)).toHaveLength(ROUNDS);
    for (const { count, confirmed } of ends) expect(count - 1 - confirmed).toBeOneOf([0, 1]);
  }, 1_200_000);
});
