import { type IDBPDatabase, openDB } from 'idb';

/** null from either: this browser keeps nothing. */
export interface LazyDatabase {
  open(): Promise<IDBPDatabase | null>;
  /** Whoever only looks leaves nothing behind in the browser. */
  openIfThere(): Promise<IDBPDatabase | null>;
}

/** A database that is made when something is first kept in it. */
export function createLazyDatabase(name: string, upgrade: (database: IDBPDatabase) => void): LazyDatabase {
  let opened: Promise<IDBPDatabase | null> | null = null;

  function open(): Promise<IDBPDatabase | null> {
    opened ??= openDB(name, 1, { upgrade }).catch(() => null);
    return opened;
  }

  return {
    open,
    async openIfThere() {
      if (opened !== null) return opened;
      // An older browser cannot say what it keeps; one that keeps nothing says so by failing.
      const present = await indexedDB.databases?.().catch(() => []);
      return present === undefined || present.some((one) => one.name === name) ? open() : null;
    },
  };
}
