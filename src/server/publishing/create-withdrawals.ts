import type { Store } from '../store/store.ts';
import { createSpanWatch, type SpanWatch } from './create-span-watch.ts';
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
  const follow = createFollower(store);
  return {
    isWithdrawn: async (publication) => {
      const history = await store.history();
      for (const { id, kind } of history) {
        if (id <= publication) break;
        if (kind === 'intrekking' && (await shows(`${id} in ${publication}`))) return true;
        if (await hides(id)) return true;
      }
      return (await follow(history[0]?.id ?? 0)).tellsTooMuch(publication);
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

type FilesStore = Pick<Store, 'filesAt' | 'hashesAt'>;

async function compareFigures(store: FilesStore, publication: number): Promise<boolean> {
  const packages = await readChanged(store, publication);
  return packages !== null && hidesFigures(packages.before, packages.after);
}

/** Follows the history once, from where it was the last time. */
function createFollower(store: FilesStore): (latest: number) => Promise<SpanWatch> {
  const watch = createSpanWatch();
  let followed = 0;
  let last: Promise<unknown> = Promise.resolve();
  const followTo = async (latest: number): Promise<SpanWatch> => {
    while (followed < latest) {
      const packages = await readChanged(store, followed + 1);
      followed += 1;
      if (packages !== null) watch.follow(followed, packages.before, packages.after);
    }
    return watch;
  };
  // One after another: each publication is followed in its turn.
  return (latest) => {
    const own = last.catch(() => undefined).then(() => followTo(latest));
    last = own;
    return own;
  };
}

/** The packages before and after a publication; null when no figure and no definition is another. */
async function readChanged(store: FilesStore, publication: number) {
  const [before, after] = await Promise.all([store.hashesAt(publication - 1), store.hashesAt(publication)]);
  const paths = [...before.keys(), ...after.keys()].filter((path) => FOR_FIGURES.test(path));
  if (paths.every((path) => before.get(path) === after.get(path))) return null;
  const [then, now] = await Promise.all([store.filesAt(publication - 1), store.filesAt(publication)]);
  return { before: bytesOf(then), after: bytesOf(now) };
}
