import { findSums } from '../../intake/sums/find-sums.ts';
import { compareRows } from '../../package/figure-rows.ts';
import { figureKeyOf } from '../../package/write-figure-row.ts';
import type { Store } from '../store/store.ts';
import { type FigureFiles, readFiguresOf, splitFigureFiles } from './figure-files.ts';
import { bytesOf } from './publish-change.ts';

/** Keys of rows of one indicator that a publication changed, and those of them that only follow from the others. */
export interface MadeRows {
  readonly changed: ReadonlySet<string>;
  readonly sums: ReadonlySet<string>;
}

/** Tells what a publication made of the rows of an indicator; each publication is fetched once. */
export type ReadMadeRows = (publication: number, indicator: string) => Promise<MadeRows>;

export function createSumsReader(store: Pick<Store, 'filesAt'>): ReadMadeRows {
  const fetched = new Map<number, Promise<readonly [FigureFiles, FigureFiles]>>();
  const fetchBoth = async (publication: number) => {
    const [before, after] = await Promise.all([store.filesAt(publication - 1), store.filesAt(publication)]);
    return [splitFigureFiles(bytesOf(before)), splitFigureFiles(bytesOf(after))] as const;
  };
  return async (publication, indicator) => {
    const both = fetched.get(publication) ?? fetchBoth(publication);
    fetched.set(publication, both);
    const [before, after] = await both;
    const changed = new Set(
      [...after.rows].flatMap(([path, rows]) => [...compareRows(before.rows.get(path) ?? new Map(), rows).keys()]),
    );
    const figures = readFiguresOf(after, indicator).observations.filter((each) => changed.has(figureKeyOf(each)));
    return { changed, sums: findSums(readFiguresOf(before, indicator), figures) };
  };
}
