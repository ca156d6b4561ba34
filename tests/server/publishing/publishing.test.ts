import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkPackage } from '../../../src/package/check-package.ts';
import { createPrepare } from '../../../src/server/publishing/prepare-change.ts';
import { followPackage } from '../../../src/server/publishing/follow-package.ts';
import type { Order } from '../../../src/server/publishing/publish-change.ts';
import { takeBack } from '../../../src/server/publishing/take-back.ts';
import { openSqliteDatabase } from '../../../src/server/store/open-sqlite-database.ts';
import { openStore } from '../../../src/server/store/open-store.ts';
import type { Store } from '../../../src/server/store/store.ts';
import { createSmallPackage } from '../../package/small-package.ts';
import { publishOrder } from './publish-order.ts';

const FILE = 'cijfers/midden-nederland.csv';
const KEY = 'zaken;midden-nederland;2019';
const line = (value: number) => `${KEY};${value};;;definitief;gepubliceerd;;`;
const free = createPrepare(async () => []);
const strict = createPrepare(async (_, after) => checkPackage(after));
const small = await createSmallPackage();

let folder: string;
let store: Store;
let count = 0;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rv-publiceren-'));
  store = await openStore(openSqliteDatabase(join(folder, 'opslag.db')), () => new Date('2020-03-14T09:00:00Z'));
  await followPackage(store, small);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const rowOrder = (
  base: number,
  rows: readonly (readonly [string, string | null])[],
  more: Partial<Order> = {},
): Order => ({
  base,
  author: 'Lead',
  kind: 'levering',
  summary: 'Cijfers',
  key: `k${(count += 1)}`,
  change: { rows: new Map([[FILE, new Map(rows)]]), files: new Map() },
  ...more,
});
const textAt = async (publication: number, path = FILE) =>
  new TextDecoder().decode((await store.filesAt(publication)).get(path)?.bytes);
const allAt = async (publication: number) =>
  new Map([...(await store.filesAt(publication))].map(([path, { hash }]) => [path, hash]));

describe('followPackage', () => {
  it('fills an empty store once', async () => {
    expect(await store.latest()).toBe(1);
    expect((await store.history())[0]).toMatchObject({ kind: 'start' });
    expect(await followPackage(store, small)).toBe('same');
    expect([...(await store.filesAt(1)).keys()]).toEqual([...small.keys()].sort());
  });

  it('follows the folder as long as nobody has published, a file that is gone included', async () => {
    const [first = ''] = small.keys();
    const changed = new Map([...small, ['nieuw.md', new TextEncoder().encode('nieuw')]] as const);
    changed.delete(first);
    expect(await followPackage(store, changed)).toBe('followed');
    expect([...(await store.filesAt(2)).keys()]).toEqual([...changed.keys()].sort());
    expect(await followPackage(store, changed)).toBe('same');
  });

  it('leaves what somebody published', async () => {
    await publishOrder(store, rowOrder(1, [[KEY, line(14)]]), free);
    expect(await followPackage(store, small)).toBe('left');
    expect(await store.latest()).toBe(2);
    expect(await textAt(2)).toContain(line(14));
  });
});

describe('publishChange', () => {
  it('puts a row in place, and seals the package with it', async () => {
    expect(await publishOrder(store, rowOrder(1, [[KEY, line(14)]]), free)).toMatchObject({ type: 'published' });
    expect(await textAt(2)).toContain(line(14));
    const files = new Map([...(await store.filesAt(2))].map(([path, { bytes }]) => [path, bytes]));
    const codes = (await checkPackage(files)).map(({ code }) => code);
    expect(codes.filter((code) => /hash|bytes/.test(code))).toEqual([]);
  });

  it('refuses what would make the package faulty, and changes nothing', async () => {
    const wrong = `${KEY};veel;;;definitief;gepubliceerd;;`;
    const outcome = await publishOrder(store, rowOrder(1, [[KEY, wrong]]), strict);
    expect(outcome).toMatchObject({ type: 'refused', issues: [{ path: FILE }] });
    expect(await store.latest()).toBe(1);
  });

  it('goes on top of what others changed in other rows', async () => {
    await publishOrder(store, rowOrder(1, [[KEY, line(14)]]), free);
    const other = 'zaken;midden-nederland;2018';
    const outcome = await publishOrder(store, rowOrder(1, [[other, `${other};9;;;definitief;gepubliceerd;;`]]), free);
    expect(outcome).toMatchObject({ type: 'published', publication: { id: 3 } });
    expect(await textAt(3)).toContain(line(14));
    expect(await textAt(3)).toContain(`${other};9`);
  });

  it('names the rows in which somebody was first, and changes nothing', async () => {
    await publishOrder(store, rowOrder(1, [[KEY, line(14)]]), free);
    const outcome = await publishOrder(store, rowOrder(1, [[KEY, line(15)]]), free);
    expect(outcome).toEqual({ type: 'collision', latest: 2, collisions: [{ path: FILE, keys: [KEY] }] });
    expect(await textAt(9)).toContain(line(14));
  });

  it('R4 lets two leads at the same moment each have their say: one publishes, the other sees what changed', async () => {
    const outcomes = await Promise.all(
      [14, 15].map((value) => publishOrder(store, rowOrder(1, [[KEY, line(value)]]), free)),
    );
    expect(outcomes.map(({ type }) => type).sort()).toEqual(['collision', 'published']);
    expect(await store.latest()).toBe(2);
  });

  it('lets ten leads with rows of their own all through', async () => {
    const years = Array.from({ length: 10 }, (_, place) => `zaken;midden-nederland;${2000 + place}`);
    const outcomes = await Promise.all(
      years.map(async (key) => {
        const order = rowOrder(1, [[key, `${key};7;;;definitief;gepubliceerd;;`]]);
        for (let tries = 0; tries < 5; tries += 1) {
          const outcome = await publishOrder(store, order, free);
          if (outcome.type !== 'busy') return outcome.type;
        }
        return 'busy';
      }),
    );
    expect(outcomes).toEqual(years.map(() => 'published'));
    const text = await textAt(11);
    for (const key of years) expect(text).toContain(`${key};7`);
  });

  it('R5 answers a retry as the first time, also after others published', async () => {
    const order = rowOrder(1, [[KEY, line(14)]], { key: 'zelfde' });
    await publishOrder(store, order, free);
    await publishOrder(
      store,
      rowOrder(2, [
        ['zaken;midden-nederland;2017', null],
        [KEY, line(20)],
      ]),
      free,
    );
    expect(await publishOrder(store, order, free)).toMatchObject({ type: 'repeated', publication: { id: 2 } });
    const another = rowOrder(1, [[KEY, line(99)]], { key: 'zelfde' });
    expect(await publishOrder(store, another, free)).toMatchObject({ type: 'key-reused' });
    expect(await store.latest()).toBe(3);
  });

  it('makes no publication of what stands there already', async () => {
    const [, present = ''] = /^(zaken;midden-nederland;2019.*?)\r$/m.exec(await textAt(1)) ?? [];
    // The row as it stands: the order of the rows may still become that of the package.
    await publishOrder(store, rowOrder(1, [[KEY, line(14)]]), free);
    await publishOrder(store, rowOrder(2, [[KEY, present]]), free);
    expect(await publishOrder(store, rowOrder(3, [[KEY, present]]), free)).toEqual({ type: 'unchanged' });
  });
});

describe('takeBack', () => {
  const back = (publication: number) =>
    takeBack(store, { publication, author: 'Beheer', key: `t${(count += 1)}` }, free);

  it('R18 gives the same bytes as before, and taking that back the same as after', async () => {
    await publishOrder(store, rowOrder(1, [[KEY, line(14)]]), free);
    const second = rowOrder(2, [
      [KEY, line(15)],
      ['zaken;midden-nederland;2018', null],
    ]);
    await publishOrder(store, second, free);
    expect(await back(3)).toMatchObject({ type: 'published', publication: { id: 4, kind: 'ongedaan', undoes: 3 } });
    expect(await allAt(4)).toEqual(await allAt(2));
    await back(4);
    expect(await allAt(5)).toEqual(await allAt(3));
  });

  it('takes an older one back and keeps what came after', async () => {
    const other = 'zaken;midden-nederland;2018';
    await publishOrder(store, rowOrder(1, [[KEY, line(14)]]), free);
    await publishOrder(store, rowOrder(2, [[other, `${other};9;;;definitief;gepubliceerd;;`]]), free);
    await back(2);
    expect(await textAt(4)).not.toContain(line(14));
    expect(await textAt(4)).toContain(`${other};9`);
  });

  it('names what was changed again later', async () => {
    await publishOrder(store, rowOrder(1, [[KEY, line(14)]]), free);
    await publishOrder(store, rowOrder(2, [[KEY, line(15)]]), free);
    expect(await back(2)).toEqual({ type: 'changed-since', collisions: [{ path: FILE, keys: [KEY] }], later: [3] });
  });

  it('answers a retry as the first time, and tells who comes later that it was done', async () => {
    await publishOrder(store, rowOrder(1, [[KEY, line(14)]]), free);
    const asked = { publication: 2, author: 'Beheer', key: 'zelfde keer' };
    expect(await takeBack(store, asked, free)).toMatchObject({ type: 'published', publication: { id: 3 } });
    expect(await takeBack(store, asked, free)).toMatchObject({ type: 'repeated', publication: { id: 3 } });
    expect(await back(2)).toEqual({ type: 'taken-back', by: 3 });
    expect(await store.latest()).toBe(3);
  });

  it('says in the history what it comes to, however often it was turned', async () => {
    await publishOrder(store, rowOrder(1, [[KEY, line(14)]]), free);
    for (const publication of [2, 3, 4]) await back(publication);
    const summaries = (await store.history()).map(({ summary }) => summary);
    expect(summaries.slice(0, 3)).toEqual([
      'Publicatie 2 ongedaan gemaakt: Cijfers',
      'Publicatie 2 opnieuw toegepast: Cijfers',
      'Publicatie 2 ongedaan gemaakt: Cijfers',
    ]);
  });

  it('brings back a file that was taken away', async () => {
    const path = [...small.keys()].find((each) => each.startsWith('verhalen/')) ?? '';
    const change = { rows: new Map(), files: new Map([[path, null]]) };
    await publishOrder(store, rowOrder(1, [], { change }), free);
    expect((await store.filesAt(2)).has(path)).toBe(false);
    await back(2);
    expect(await allAt(3)).toEqual(await allAt(1));
  });

  it.each([1, 0, 99])('knows no publication %d to take back', async (publication) => {
    expect(await back(publication)).toEqual({ type: 'unknown' });
  });

  it('R18 ends where it began, whatever was published and taken back, once all is taken back last first', async () => {
    const change = fc.tuple(fc.constantFrom('2016', '2017', '2018', '2019'), fc.option(fc.nat(50)));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
        async (all) => {
          await publishOrder(store, rowOrder(await store.latest(), [[KEY, line(100 + (count += 1))]]), free);
          const start = await store.latest();
          const done: number[] = [];
          for (const rows of all) {
            const lines = rows.map(([year, value]) => {
              const key = `zaken;midden-nederland;${year}`;
              return [key, value === null ? null : `${key};${value};;;definitief;gepubliceerd;;`] as const;
            });
            const outcome = await publishOrder(store, rowOrder(await store.latest(), lines), free);
            if (outcome.type === 'published') done.push(outcome.publication.id);
          }
          for (const id of done.reverse()) expect(await back(id)).toMatchObject({ type: 'published' });
          expect(await allAt(await store.latest())).toEqual(await allAt(start));
        },
      ),
      { numRuns: 15 },
    );
  });
});
