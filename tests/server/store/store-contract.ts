import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Draft, PublishedFiles, Store } from '../../../src/server/store/store.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const file = (path: string, text: string | null) => ({
  path,
  content: text === null ? null : { bytes: encode(text), mediaType: 'text/csv' },
});
const texts = (files: PublishedFiles) =>
  Object.fromEntries([...files].map(([path, { bytes }]) => [path, new TextDecoder().decode(bytes)]));

let count = 0;
const draft = (base: number, changes: readonly ReturnType<typeof file>[], more: Partial<Draft> = {}): Draft => ({
  base,
  author: 'Programmaleider',
  kind: 'levering',
  summary: 'Cijfers 1e kwartaal 2020',
  key: `sleutel-${(count += 1)}`,
  changes,
  ...more,
});

/** What every store does, whichever database is under it. */
export function describeStore(name: string, open: (at?: string) => Promise<Store>, reset: () => Promise<void>): void {
  describe(`the store on ${name}`, () => {
    let store: Store;
    beforeEach(async () => {
      await reset();
      store = await open();
    });
    afterEach(() => store.close());

    it('begins empty', async () => {
      expect(await store.latest()).toBe(0);
      expect(await store.history()).toEqual([]);
      expect(texts(await store.filesAt(0))).toEqual({});
    });

    it('keeps every version, and gives the files as they stood', async () => {
      await store.publish(draft(0, [file('a.csv', 'een'), file('b.csv', 'b')]));
      await store.publish(draft(1, [file('a.csv', 'twee')]));
      await store.publish(draft(2, [file('b.csv', null), file('c.csv', 'c')]));
      expect(texts(await store.filesAt(1))).toEqual({ 'a.csv': 'een', 'b.csv': 'b' });
      expect(texts(await store.filesAt(2))).toEqual({ 'a.csv': 'twee', 'b.csv': 'b' });
      expect(texts(await store.filesAt(3))).toEqual({ 'a.csv': 'twee', 'c.csv': 'c' });
      expect((await store.filesAt(3)).get('a.csv')?.publication).toBe(2);
      expect(await store.latest()).toBe(3);
    });

    it('gives every version of one file, oldest first, the taking away included', async () => {
      await store.publish(draft(0, [file('a.csv', 'een'), file('b.csv', 'b')]));
      await store.publish(draft(1, [file('a.csv', null)]));
      await store.publish(draft(2, [file('b.csv', 'c')]));
      await store.publish(draft(3, [file('a.csv', 'twee')]));
      expect(await store.versionsOf('a.csv')).toEqual([
        { publication: 1, bytes: encode('een') },
        { publication: 2, bytes: null },
        { publication: 4, bytes: encode('twee') },
      ]);
      expect(await store.versionsOf('c.csv')).toEqual([]);
    });

    it('says who did what and when, newest first', async () => {
      await store.publish(draft(0, [file('a.csv', 'een')], { kind: 'start', summary: 'Begin' }));
      await store.publish(draft(1, [file('a.csv', 'twee')], { kind: 'ongedaan', undoes: 1, author: 'O’Hara; --' }));
      const [last, first] = await store.history();
      expect(last).toMatchObject({ id: 2, kind: 'ongedaan', undoes: 1, author: 'O’Hara; --' });
      expect(first).toMatchObject({ id: 1, kind: 'start', undoes: null, at: '2020-03-14T09:00:00.000Z' });
    });

    it('R9 goes by number, also when the clock goes back a day', async () => {
      await store.publish(draft(0, [file('a.csv', 'een')]));
      await store.close();
      store = await open('2020-03-13T09:00:00Z');
      await store.publish(draft(1, [file('a.csv', 'twee')]));
      expect((await store.history()).map(({ id, at }) => [id, at.slice(0, 10)])).toEqual([
        [2, '2020-03-13'],
        [1, '2020-03-14'],
      ]);
      expect(await store.latest()).toBe(2);
      expect(texts(await store.filesAt(2))).toEqual({ 'a.csv': 'twee' });
      expect((await store.versionsOf('a.csv')).map(({ publication }) => publication)).toEqual([1, 2]);
    });

    it('names what a publication took away, and in a withdrawal also what had gone before', async () => {
      await store.publish(draft(0, [file('a.csv', 'een'), file('b.csv', 'twee')]));
      await store.publish(draft(1, [file('a.csv', null), file('b.csv', 'drie')]));
      expect([await store.removedIn(1), await store.removedIn(2)]).toEqual([[], ['a.csv']]);
      expect(await store.publish(draft(2, [file('a.csv', null)]))).toEqual({ type: 'unchanged' });
      const again = [file('a.csv', null), file('b.csv', 'drie')];
      expect(await store.publish(draft(2, again, { kind: 'intrekking' }))).toMatchObject({ publication: { id: 3 } });
      expect(await store.removedIn(3)).toEqual(['a.csv']);
      expect((await store.versionsOf('b.csv')).map(({ publication }) => publication)).toEqual([1, 2]);
      expect(texts(await store.filesAt(3))).toEqual({ 'b.csv': 'drie' });
    });

    it('keeps bytes as they are', async () => {
      const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
      await store.publish(draft(0, [{ path: 'p.png', content: { bytes, mediaType: 'image/png' } }]));
      const stored = (await store.filesAt(1)).get('p.png');
      expect(stored?.bytes).toEqual(bytes);
      expect(stored?.mediaType).toBe('image/png');
      expect(stored?.hash).toMatch(/^[0-9a-f]{64}$/);
    });

    it('refuses what was made on an older publication, and changes nothing', async () => {
      await store.publish(draft(0, [file('a.csv', 'een')]));
      await store.publish(draft(1, [file('a.csv', 'twee')]));
      expect(await store.publish(draft(1, [file('a.csv', 'drie')]))).toEqual({ type: 'outdated', latest: 2 });
      expect(texts(await store.filesAt(9))).toEqual({ 'a.csv': 'twee' });
    });

    it('R4 lets one of twenty at the same moment through', async () => {
      await store.publish(draft(0, [file('a.csv', 'een')]));
      const results = await Promise.all(
        Array.from({ length: 20 }, (_, place) => store.publish(draft(1, [file('a.csv', `schrijver ${place}`)]))),
      );
      expect(results.filter(({ type }) => type === 'published')).toHaveLength(1);
      expect(results.filter(({ type }) => type === 'outdated')).toHaveLength(19);
      expect(await store.history()).toHaveLength(2);
    });

    it('R5 publishes a hundred retries once, and gives each the same answer', async () => {
      const one = draft(0, [file('a.csv', 'een')], { key: 'zelfde' });
      const results = await Promise.all(Array.from({ length: 100 }, () => store.publish(one)));
      expect(results.filter(({ type }) => type === 'published')).toHaveLength(1);
      expect(results.filter(({ type }) => type === 'repeated')).toHaveLength(99);
      expect(await store.publish({ ...one, base: 1 })).toMatchObject({ type: 'repeated', publication: { id: 1 } });
      expect(await store.history()).toHaveLength(1);
    });

    it('R5 refuses a key that stands for something else', async () => {
      await store.publish(draft(0, [file('a.csv', 'een')], { key: 'zelfde' }));
      const other = await store.publish(draft(1, [file('a.csv', 'twee')], { key: 'zelfde' }));
      expect(other).toMatchObject({ type: 'key-reused', publication: { id: 1 } });
      expect(texts(await store.filesAt(9))).toEqual({ 'a.csv': 'een' });
    });

    it('makes no publication of what stands there already', async () => {
      await store.publish(draft(0, [file('a.csv', 'een')]));
      expect(await store.publish(draft(1, [file('a.csv', 'een'), file('z.csv', null)]))).toEqual({ type: 'unchanged' });
      expect(await store.latest()).toBe(1);
    });

    it('S27 stores any text of a path, an author and a summary as it is', async () => {
      // PostgreSQL holds no NUL in a text; a path or a name with one is refused before it comes here.
      const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).filter((each) => !each.includes('\0'));
      await fc.assert(
        fc.asyncProperty(text, text, async (path, words) => {
          const base = await store.latest();
          const result = await store.publish(draft(base, [file(path, words)], { author: words, summary: words }));
          if (result.type === 'unchanged') return;
          expect(result).toMatchObject({ type: 'published', publication: { author: words, summary: words } });
          expect((await store.filesAt(base + 1)).get(path)?.bytes).toEqual(encode(words));
        }),
        { numRuns: 40 },
      );
    });

    it('gives after any row of publications what a plain map would give', async () => {
      const change = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.option(fc.constantFrom('1', '2', '3')));
      await fc.assert(
        fc.asyncProperty(fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { maxLength: 6 }), async (rows) => {
          let base = await store.latest();
          const plain = new Map(Object.entries(texts(await store.filesAt(base))));
          for (const row of rows) {
            const changes = new Map(row);
            const result = await store.publish(
              draft(
                base,
                [...changes].map(([path, text]) => file(path, text)),
              ),
            );
            for (const [path, text] of changes) {
              if (text === null) plain.delete(path);
              else plain.set(path, text);
            }
            if (result.type === 'published') base += 1;
            expect(texts(await store.filesAt(base))).toEqual(Object.fromEntries([...plain].sort()));
          }
        }),
        { numRuns: 25 },
      );
    });

    it('still has everything after closing and opening', async () => {
      await store.publish(draft(0, [file('a.csv', 'een')]));
      await store.close();
      store = await open();
      expect(texts(await store.filesAt(1))).toEqual({ 'a.csv': 'een' });
      expect(await store.history()).toHaveLength(1);
    });
  });
}
