import * as v from 'valibot';

const PREFIX = 'rv-pakket-';
const STATE = 'rv-stand';
const STATE_ADDRESS = '/stand.json';
/** A picture may be withdrawn, a figure hidden: nothing is kept longer than this without the server having confirmed it. */
const MAXIMUM_AGE = 24 * 60 * 60 * 1000;

const StateSchema = v.object({ packageId: v.string(), confirmed: v.number() });

/** What is kept of the one publication that was last seen: each package has a cache of its own, so that none can mix. */
export interface KeptPackage {
  /** Id of the package; null when there is none, or it has become too old, and then nothing is left of it. */
  readonly current: () => Promise<string | null>;
  /** The server has just said that this is the newest: what was kept of any other goes. */
  readonly confirm: (packageId: string) => Promise<void>;
  /** Does nothing when that package is not the current one. */
  readonly put: (packageId: string, address: string, response: Response) => Promise<void>;
  readonly remove: (address: string) => Promise<void>;
  /** Of the current package only; null when it has none. */
  readonly find: (address: string) => Promise<Response | null>;
}

/** Over the caches of the browser; `now` gives milliseconds. */
export function openKeptPackage(caches: CacheStorage, now: () => number): KeptPackage {
  const readState = async () => {
    const kept = await (await caches.open(STATE)).match(STATE_ADDRESS);
    const json: unknown = await kept?.json().catch(() => null);
    const read = v.safeParse(StateSchema, json);
    return read.success ? read.output : null;
  };
  const dropAllBut = async (packageId: string | null) => {
    const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
    await Promise.all(names.filter((name) => name !== PREFIX + packageId).map((name) => caches.delete(name)));
  };
  const current = async () => {
    const state = await readState();
    // A clock that was put back makes nothing younger.
    if (state !== null && Math.abs(now() - state.confirmed) <= MAXIMUM_AGE) return state.packageId;
    await dropAllBut(null);
    await caches.delete(STATE);
    return null;
  };
  return {
    current,
    confirm: async (packageId) => {
      const state = { packageId, confirmed: now() };
      await (await caches.open(STATE)).put(STATE_ADDRESS, Response.json(state));
      await dropAllBut(packageId);
    },
    put: async (packageId, address, response) => {
      if ((await current()) !== packageId) return;
      await (await caches.open(PREFIX + packageId)).put(address, response);
    },
    remove: async (address) => {
      const packageId = await current();
      if (packageId !== null) await (await caches.open(PREFIX + packageId)).delete(address, { ignoreVary: true });
    },
    find: async (address) => {
      const packageId = await current();
      if (packageId === null) return null;
      return (await (await caches.open(PREFIX + packageId)).match(address, { ignoreVary: true })) ?? null;
    },
  };
}
