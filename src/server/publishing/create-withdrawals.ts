import type { Store } from '../store/store.ts';
import { hidesFigures } from './hides-figures.ts';
import { bytesOf } from './publish-change.ts';
import { readWithdrawnContent, showsWithdrawn, type WithdrawnContent } from './withdrawn-content.ts';

/** Which earlier publications and files may not be looked at any more. */
export interface Withdrawals {
  /** True when a later publication hides figures that this one shows or may show, or takes a text or picture back from it. */
  readonly isWithdrawn: (publication: number) => Promise<boolean>;
  /** Paths of the texts and pictures that were withdrawn, whatever stands there now. */
  readonly listWithdrawnFiles: () => Promise<ReadonlySet<string>>;
}

type WithdrawalStore = Pick<Store, 'latest' | 'history' | 'filesAt' | 'hashesAt' | 'removedIn' | 'versionsOf'>;

const FOR_FIGURES = /^(?:cijfers\/|indicatoren\.json$)/;

/** What a publication hides or takes away never changes, so each is looked at once. */
export function createWithdrawals(store: WithdrawalStore): Withdrawals {
  const hides = remember((publication: number) => compareFigures(store, publication));
  const withdrawn = remember((publication: number) => readWithdrawnContent(store, publication));
  const shows = remember(async (pair: `${number} in ${number}`) => {
    const [withdrawal = 0, publication = 0] = pair.split(' in ').map(Number);
    return showsWithdrawn(store, await withdrawn(withdrawal), publication);
  });
  const listWithdrawn = remember(async (_latest: number): Promise<ReadonlySet<string>> => {
    const contents: WithdrawnContent[] = [];
    for (const { id, kind } of await store.history()) if (kind === 'intrekking') contents.push(await withdrawn(id));
    return new Set(contents.flatMap(({ files }) => [...files]));
  });
  return {
    isWithdrawn: async (publication) => {
      for (const { id, kind } of await store.history()) {
        if (id <= publication) return false;
        if (kind === 'intrekking' && (await shows(`${id} in ${publication}`))) return true;
        if (await hides(id)) return true;
      }
      return false;
    },
    listWithdrawnFiles: async () => listWithdrawn(await store.latest()),
  };
}

/** The answer of the first time; what failed is asked again. */
function remember<Asked, Answer>(ask: (asked: Asked) => Promise<Answer>): (asked: Asked) => Promise<Answer> {
  const known = new Map<Asked, Promise<Answer>>();
  return (asked) => {
    const answer = known.get(asked) ?? ask(asked);
    known.set(asked, answer);
    answer.catch(() => known.delete(asked));
    return answer;
  };
}

async function compareFigures(store: Pick<Store, 'filesAt' | 'hashesAt'>, publication: number): Promise<boolean> {
  const [before, after] = await Promise.all([store.hashesAt(publication - 1), store.hashesAt(publication)]);
  const isChanged = [...before].some(([path, hash]) => FOR_FIGURES.test(path) && after.get(path) !== hash);
  if (!isChanged) return false;
  const [then, now] = await Promise.all([store.filesAt(publication - 1), store.filesAt(publication)]);
  return hidesFigures(bytesOf(then), bytesOf(now));
}
