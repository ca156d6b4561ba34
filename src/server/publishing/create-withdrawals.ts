import type { Store } from '../store/store.ts';
import { hidesFigures } from './hides-figures.ts';
import { bytesOf } from './publish-change.ts';

/** Which earlier publications may not be looked at any more. */
export interface Withdrawals {
  /** True when a later publication hides figures that this one shows or may show. */
  readonly isWithdrawn: (publication: number) => Promise<boolean>;
}

const FOR_FIGURES = /^(?:cijfers\/|indicatoren\.json$)/;

/** What a publication hides never changes, so each is looked at once. */
export function createWithdrawals(store: Pick<Store, 'latest' | 'filesAt' | 'hashesAt'>): Withdrawals {
  const known = new Map<number, Promise<boolean>>();
  const hides = (publication: number): Promise<boolean> => {
    const found = known.get(publication) ?? compare(store, publication);
    known.set(publication, found);
    // What could not be read is asked again.
    found.catch(() => known.delete(publication));
    return found;
  };
  return {
    isWithdrawn: async (publication) => {
      for (let later = await store.latest(); later > publication; later -= 1) if (await hides(later)) return true;
      return false;
    },
  };
}

async function compare(store: Pick<Store, 'filesAt' | 'hashesAt'>, publication: number): Promise<boolean> {
  const [before, after] = await Promise.all([store.hashesAt(publication - 1), store.hashesAt(publication)]);
  const isChanged = [...before].some(([path, hash]) => FOR_FIGURES.test(path) && after.get(path) !== hash);
  if (!isChanged) return false;
  const [then, now] = await Promise.all([store.filesAt(publication - 1), store.filesAt(publication)]);
  return hidesFigures(bytesOf(then), bytesOf(now));
}
