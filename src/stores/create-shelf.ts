import type { LazyDatabase } from './create-lazy-database.ts';

/** Where something begun is: in the browser, or, where that keeps nothing, in this page for as long as it is open. */
export type Keeping = 'kept' | 'page-only';

interface Begun {
  readonly id: string;
  /** ISO time of the last change. */
  readonly changedAt: string;
}

/** What was begun in this browser and not yet published. */
interface Shelf<Item> {
  /** The one that was changed last first. */
  list(): Promise<Item[]>;
  /** null when this browser has no such thing. */
  read(id: string): Promise<Item | null>;
  /** Answers whether it outlives the page: a browser can be full, or told to keep nothing. */
  write(item: Item): Promise<Keeping>;
  remove(id: string): Promise<void>;
}

/** A shelf in one store of a database, with the id as its key. */
export function createShelf<Item extends Begun>(database: LazyDatabase, store: string): Shelf<Item> {
  /** What the browser could not keep: newer than what it kept of it before. */
  const held = new Map<string, Item>();
  return {
    async list() {
      const kept: readonly Item[] = (await (await database.openIfThere())?.getAll(store)) ?? [];
      const items = [...kept.filter(({ id }) => !held.has(id)), ...held.values()];
      return items.toSorted((a, b) => b.changedAt.localeCompare(a.changedAt));
    },
    async read(id) {
      const kept: Item | undefined = await (await database.openIfThere())?.get(store, id);
      return held.get(id) ?? kept ?? null;
    },
    async write(item) {
      const opened = await database.open();
      try {
        if (opened !== null) {
          await opened.put(store, item);
          held.delete(item.id);
          return 'kept';
        }
      } catch {
        // Full: what was typed stays in the page.
      }
      held.set(item.id, item);
      return 'page-only';
    },
    async remove(id) {
      held.delete(id);
      await (await database.openIfThere())?.delete(store, id);
    },
  };
}
