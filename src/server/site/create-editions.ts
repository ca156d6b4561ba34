import type { Store } from '../store/store.ts';
import type { Withdrawals } from '../publishing/create-withdrawals.ts';
import type { DrawnPage, WorkThread } from '../work/start-work-thread.ts';
import type { Edition } from './edition.ts';
import { toPackageId } from './package-id.ts';
import type { SiteFile } from './site-file.ts';

interface Served {
  readonly publication: number;
  readonly edition: Edition;
}

/** What is served: the newest publication, and older ones when somebody asks for them. */
export interface Editions {
  readonly current: () => Served;
  /** The package of that id, of any publication; null when there never was one. */
  readonly findPackage: (id: string) => Promise<Edition | 'withdrawn' | null>;
  /** The package of a publication; null when there is no such publication, withdrawn when it may not be seen any more. */
  readonly findPublication: (publication: number) => Promise<Edition | 'withdrawn' | null>;
  /** Whether an address was that of a text or picture that was withdrawn, and is not served now. */
  readonly isTakenAway: (address: string) => Promise<boolean>;
  /** The rules of a page of this package or of one that was served before; null when there are none of that name. */
  readonly findStyle: (address: string) => SiteFile | null;
  /** Serves what is newest in the store; does nothing when that is served already. */
  readonly refresh: () => Promise<void>;
  /** Told of each newer publication; gives back how to stop. */
  readonly onChange: (listener: (served: Served) => void) => () => void;
}

interface GrowingEdition extends Edition {
  readonly files: Map<string, SiteFile>;
  readonly pages: Map<string, SiteFile>;
}

interface EditionsOptions {
  readonly store: Pick<Store, 'latest' | 'filesAt' | 'hashesAt'>;
  /** The package that the site was built with: nothing has to be drawn when that is what is published. */
  readonly built: Edition;
  readonly withdrawals: Withdrawals;
  readonly startThread: (onPage: (page: DrawnPage) => void) => WorkThread;
}

const OLDER_KEPT = 4;

/** Starts with what is newest in the store; resolves when that can be served. */
export async function createEditions({
  store,
  built,
  withdrawals,
  startThread,
}: EditionsOptions): Promise<Editions & { readonly thread: WorkThread }> {
  const growing = new Map<string, GrowingEdition>();
  const older = new Map<string, Edition>();
  const loading = new Map<string, Promise<Edition>>();
  const listeners = new Set<(served: Served) => void>();
  const thread = startThread(({ edition, path, page, style }) => {
    const target = growing.get(edition);
    // The rules first: a page never stands without them.
    if (style) target?.files.set(...style);
    target?.pages.set(path, page);
  });

  // What was published never changes: whoever asks for a package that never was costs no reading of them all.
  const ids = new Map<number, string>();
  const idAt = async (publication: number): Promise<string> => {
    const id = ids.get(publication) ?? toPackageId(await store.hashesAt(publication));
    ids.set(publication, id);
    return id;
  };
  const load = async (publication: number, id: string, withPages: boolean): Promise<Edition> => {
    if (id === built.id) return built;
    const files = new Map([...(await store.filesAt(publication))].map(([path, { bytes }]) => [path, bytes]));
    const parts = await thread.makeEdition({ id, files, withPages });
    const edition = {
      id,
      files: new Map(parts.files),
      paths: new Set(parts.paths),
      pages: new Map<string, SiteFile>(),
      shell: parts.shell,
    };
    if (withPages) growing.set(id, edition);
    return edition;
  };
  const loadNewest = async (): Promise<Served> => {
    const publication = await store.latest();
    return { publication, edition: await load(publication, await idAt(publication), true) };
  };

  let current = await loadNewest();
  let refreshing: Promise<void> | null = null;
  const keep = (edition: Edition): Edition => {
    older.delete(edition.id);
    older.set(edition.id, edition);
    for (const id of [...older.keys()].slice(0, -OLDER_KEPT)) older.delete(id);
    return edition;
  };
  const refresh = async (): Promise<void> => {
    if ((await store.latest()) === current.publication) return;
    const next = await loadNewest();
    if (next.publication <= current.publication) return;
    const last = current.edition;
    current = next;
    if (last.id !== next.edition.id) {
      growing.delete(last.id);
      // A screen that is still open goes on with it for a moment.
      keep(last);
    }
    for (const listener of listeners) listener(next);
  };
  const findPublication: Editions['findPublication'] = async (publication) => {
    if (publication === current.publication) return current.edition;
    if (publication < 1 || publication > current.publication) return null;
    const id = await idAt(publication);
    if (id === current.edition.id) return current.edition;
    if (await withdrawals.isWithdrawn(publication)) return 'withdrawn';
    const kept = older.get(id);
    if (kept) return kept;
    // Several who ask at once wait for one.
    const coming = loading.get(id) ?? load(publication, id, false).finally(() => loading.delete(id));
    loading.set(id, coming);
    return keep(await coming);
  };
  return {
    thread,
    current: () => current,
    findPublication,
    isTakenAway: async (address) => {
      const path = toItemPath(address);
      return (
        path !== null &&
        !current.edition.files.has(`/data/${path}`) &&
        (await withdrawals.listWithdrawnFiles()).has(path)
      );
    },
    findStyle: (address) => {
      for (const { files } of [current.edition, ...older.values()]) {
        const found = files.get(address);
        if (found) return found;
      }
      return null;
    },
    findPackage: async (id) => {
      if (id === current.edition.id) return current.edition;
      for (let publication = current.publication; publication > 0; publication -= 1) {
        if ((await idAt(publication)) === id) return findPublication(publication);
      }
      return null;
    },
    refresh: async () => {
      // One after another: two publications at once end with the newest.
      const before = refreshing;
      const own = (async () => {
        await before?.catch(() => undefined);
        await refresh();
      })();
      refreshing = own;
      await own;
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The file in the package of which an address shows the text or picture; null for any other address. */
function toItemPath(address: string): string | null {
  const story = /^(?:\/verhalen\/|\/afgeleid\/verhaal\/)([a-z0-9-]+)(?:\.json)?$/.exec(address)?.[1];
  if (story !== undefined) return `verhalen/${story}.md`;
  return /^\/data\/((?:letters|verhalen|beelden)\/[^/]+)$/.exec(address)?.[1] ?? null;
}
