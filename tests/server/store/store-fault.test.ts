import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { openSqliteDatabase } from '../../../src/server/store/open-sqlite-database.ts';
import { openStore } from '../../../src/server/store/open-store.ts';
import { retryBusy } from '../../../src/server/store/retry-busy.ts';
import { findStoreFault } from '../../../src/server/store/store-fault.ts';

const folder = mkdtempSync(join(tmpdir(), 'rv-vol-'));
afterAll(() => rmSync(folder, { recursive: true }));

const faultWith = (facts: object, message = 'x') => Object.assign(new Error(message), facts);

describe('findStoreFault', () => {
  it.each([
    ['SQLITE_FULL', faultWith({ errcode: 13 }), 'full'],
    ['SQLITE_BUSY', faultWith({ errcode: 5 }), 'busy'],
    ['SQLITE_BUSY_SNAPSHOT', faultWith({ errcode: 517 }), 'busy'],
    ['disk_full', faultWith({ code: '53100' }), 'full'],
    ['serialization_failure', faultWith({ code: '40001' }), 'busy'],
    ['deadlock_detected', faultWith({ code: '40P01' }), 'busy'],
    ['admin_shutdown', faultWith({ code: '57P01' }), 'away'],
    ['a refused connection', faultWith({ code: 'ECONNREFUSED' }), 'away'],
    ['a broken connection', new Error('Connection terminated unexpectedly'), 'away'],
    ['a second row of a key', faultWith({ code: '23505' }), null],
    ['anything else', new TypeError('x'), null],
    ['no error', 'vol', null],
  ])('%s', (_, error, fault) => {
    expect(findStoreFault(error)).toBe(fault);
  });
});

describe('retryBusy', () => {
  it('R8 tries again while another is in the way, six times at most', async () => {
    let tries = 0;
    const work = (until: number) => async () => {
      tries += 1;
      if (tries < until) throw faultWith({ code: '40001' });
      return tries;
    };
    expect(await retryBusy(work(3), () => 0)).toBe(3);
    tries = 0;
    await expect(retryBusy(work(100), () => 0)).rejects.toMatchObject({ code: '40001' });
    expect(tries).toBe(6);
  });

  it('tries nothing again that failed for another reason', async () => {
    let tries = 0;
    const work = async () => {
      tries += 1;
      throw faultWith({ errcode: 13 });
    };
    await expect(retryBusy(work)).rejects.toMatchObject({ errcode: 13 });
    expect(tries).toBe(1);
  });
});

describe('a store without room', () => {
  it('R7 refuses the publication whole, reads on, and takes it when there is room again', async () => {
    const database = openSqliteDatabase(join(folder, 'opslag.db'));
    const store = await openStore(database, () => new Date('2020-03-14T09:00:00Z'));
    const draft = (base: number, size: number) => ({
      base,
      author: 'a',
      kind: 'inhoud' as const,
      summary: 's',
      key: `k-${base}-${size}`,
      changes: ['a', 'b'].map((path) => ({ path, content: { bytes: new Uint8Array(size), mediaType: 'text/plain' } })),
    });
    expect(await store.publish(draft(0, 10))).toMatchObject({ type: 'published' });
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(database.db);
    const limitPages = (most: number) => sql`pragma max_page_count = ${sql.lit(most)}`.execute(database.db);
    await limitPages((rows[0]?.page_count ?? 0) + 20);
    const refused = await store.publish(draft(1, 60_000)).catch((error: unknown) => error);
    expect(findStoreFault(refused)).toBe('full');
    expect(await store.latest()).toBe(1);
    expect((await store.filesAt(1)).get('a')?.bytes).toHaveLength(10);
    await limitPages(1_000_000);
    expect(await store.publish(draft(1, 60_000))).toMatchObject({ type: 'published' });
    expect((await store.filesAt(2)).get('b')?.bytes).toHaveLength(60_000);
    await store.close();
  });
});
