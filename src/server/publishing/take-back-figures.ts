import { groupBy } from '../../package/group-by.ts';
import { compareRows, type RowChanges } from '../../package/figure-rows.ts';
import type { Publication, Store } from '../store/store.ts';
import { createSumsReader } from './create-sums-reader.ts';
import { createFigureSplitter, type FigureFiles } from './figure-files.ts';
import { listTouchedRows, type TouchedRow } from './list-touched-rows.ts';
import type { Collision } from './package-change.ts';
import type { PackageBytes } from './prepare-change.ts';
import { listMakersSince, readVersions } from './row-versions.ts';
import { type SettledRow, settleSums } from './settle-sums.ts';

type FiguresBack =
  | { readonly type: 'possible'; readonly rows: ReadonlyMap<string, RowChanges> }
  /** Rows that somebody told anew later, and sums that cannot be worked out without what would go. */
  | { readonly type: 'changed-since'; readonly collisions: readonly Collision[] }
  /** A hidden figure could be worked out. */
  | { readonly type: 'shows-hidden' };

interface FiguresTask {
  readonly publication: number;
  /** Newest first, the publication among it. */
  readonly history: readonly Publication[];
  /** The packages before and after the publication, and what is published now. */
  readonly before: PackageBytes;
  readonly after: PackageBytes;
  readonly present: PackageBytes;
}

/**
 * The rows that take the figures of a publication back: each becomes what it was before. A sum to which later publications
 * added is added up anew, with what they delivered; what somebody told later stays theirs.
 */
export async function takeBackFigures(
  store: Pick<Store, 'filesAt' | 'versionsOf'>,
  { publication, history, ...packages }: FiguresTask,
): Promise<FiguresBack> {
  const split = createFigureSplitter();
  const before = split(packages.before);
  const after = split(packages.after);
  const present = split(packages.present);
  const retold = await findRetold(store, history, publication, before, after);
  const readMadeRows = createSumsReader(store, split);
  const lines: SettledRow[] = [];
  const blocked: TouchedRow[] = [];
  for (const [indicator, touched] of listTouchedRows({ before, after, present, retold })) {
    if (touched.every(({ isChangedSince, hasOtherParts }) => !isChangedSince && !hasOtherParts)) {
      for (const row of touched) lines.push([row, row.before]);
      continue;
    }
    const task = { publication, history, before, present, indicator, touched, readMadeRows };
    const settled = await settleSums(store, task);
    if (settled.type === 'shows-hidden') return settled;
    lines.push(...settled.lines);
    blocked.push(...settled.blocked);
  }
  if (blocked.length > 0) {
    const paths = groupBy(blocked, ({ path }) => path);
    const collisions = [...paths].map(([path, rows]) => ({ path, keys: rows.map(({ key }) => key) }));
    return { type: 'changed-since', collisions };
  }
  const byPath = groupBy(lines, ([{ path }]) => path);
  const rows = [...byPath].map(([path, own]) => [path, new Map(own.map(([{ key }, line]) => [key, line]))] as const);
  return { type: 'possible', rows: new Map(rows) };
}

/** The rows of a publication that others made another after it, and that may have become the same again. */
async function findRetold(
  store: Pick<Store, 'versionsOf'>,
  history: readonly Publication[],
  publication: number,
  before: FigureFiles,
  after: FigureFiles,
): Promise<ReadonlySet<string>> {
  const retold = new Set<string>();
  if (history[0]?.id === publication) return retold;
  for (const [path, rows] of after.rows) {
    const made = compareRows(before.rows.get(path) ?? new Map(), rows);
    if (made.size === 0) continue;
    for (const [key, versions] of await readVersions(store, path, [...made.keys()])) {
      if (listMakersSince(versions, history, publication).length > 0) retold.add(key);
    }
  }
  return retold;
}
