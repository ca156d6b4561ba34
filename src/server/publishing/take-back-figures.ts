import { groupBy } from '../../package/group-by.ts';
import type { RowChanges } from '../../package/figure-rows.ts';
import type { Publication, Store } from '../store/store.ts';
import { createSumsReader } from './create-sums-reader.ts';
import { splitFigureFiles } from './figure-files.ts';
import { listTouchedRows, type TouchedRow } from './list-touched-rows.ts';
import type { Collision } from './package-change.ts';
import type { PackageBytes } from './prepare-change.ts';
import { type SettledRow, settleSums } from './settle-sums.ts';

export type FiguresBack =
  | { readonly type: 'possible'; readonly rows: ReadonlyMap<string, RowChanges> }
  /** Rows that somebody told anew later, and sums that cannot be worked out without what would go. */
  | { readonly type: 'changed-since'; readonly collisions: readonly Collision[] }
  /** A hidden figure could be worked out. */
  | { readonly type: 'shows-hidden' };

export interface FiguresTask {
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
  const before = splitFigureFiles(packages.before);
  const after = splitFigureFiles(packages.after);
  const present = splitFigureFiles(packages.present);
  const readMadeRows = createSumsReader(store);
  const lines: SettledRow[] = [];
  const blocked: TouchedRow[] = [];
  for (const [indicator, touched] of listTouchedRows({ before, after, present })) {
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
