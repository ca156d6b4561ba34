import { describe, expect, it } from 'vitest';
import type { LazyDatabase } from '../../src/stores/create-lazy-database.ts';
import { createShelf } from '../../src/stores/create-shelf.ts';

type Opened = Awaited<ReturnType<LazyDatabase['open']>>;

const early = { id: 'a', changedAt: '2020-03-01T09:00:00Z' };
const late = { id: 'b', changedAt: '2020-03-02T09:00:00Z' };

function shelfOf(opened: Opened) {
  return createShelf<typeof early>(
    { open: () => Promise.resolve(opened), openIfThere: () => Promise.resolve(opened) },
    's',
  );
}

/** A browser that is full: it gives what it kept before, and takes nothing any more. */
function createFull(kept: readonly (typeof early)[]): Opened {
  return {
    getAll: () => Promise.resolve(kept),
    get: (_store: string, id: string) => Promise.resolve(kept.find((item) => item.id === id)),
    put: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
    delete: () => Promise.resolve(),
  } as unknown as Opened;
}

describe('createShelf', () => {
  it('holds what is begun in the page where the browser keeps nothing, newest first', async () => {
    const shelf = shelfOf(null);
    expect(await shelf.write(early)).toBe('page-only');
    expect(await shelf.write(late)).toBe('page-only');
    expect(await shelf.list()).toEqual([late, early]);
    expect(await shelf.read('a')).toEqual(early);
    await shelf.remove('a');
    expect(await shelf.read('a')).toBeNull();
    expect(await shelf.list()).toEqual([late]);
  });

  it('of what was kept and then changed in a full browser the newest stands, once', async () => {
    const shelf = shelfOf(createFull([early, late]));
    const changed = { ...early, changedAt: '2020-03-03T09:00:00Z' };
    expect(await shelf.write(changed)).toBe('page-only');
    expect(await shelf.list()).toEqual([changed, late]);
    expect(await shelf.read('a')).toEqual(changed);
    expect(await shelf.read('b')).toEqual(late);
  });
});
