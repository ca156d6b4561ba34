import { findSums } from '../../intake/sums/find-sums.ts';
import { compareRows } from '../../package/figure-rows.ts';
import { figureKeyOf } from '../../package/write-figure-row.ts';
import type { Store } from '../store/store.ts';
import { type createFigureSplitter, type FigureFiles, readFiguresOf } from './figure-files.ts';
import { bytesOf } from './publish-change.ts';

/** Keys of rows of one indicator that a publication changed, and those of them that only follow from the others. */
interface MadeRows {
  readonly changed: ReadonlySet<string>;
  readonly sums: ReadonlySet<string>;
}

/** Tells what a publication made of the rows of an indicator; each publication is fetched once, and each answer kept. */
export type ReadMadeRows = (publication: number, indicator: string) => Promise<MadeRows>;

export function createSumsReader(
  store: Pick<Store, 'filesAt'>,
  split: ReturnType<typeof createFigureSplitter>,
): ReadMadeRows {
  const fetched = new Map<number, Promise<Fetched>>();
  const found = new Map<string, Promise<MadeRows>>();
  const fetchBoth = async (publication: number): Promise<Fetched> => {
    const packages = await Promise.all([store.filesAt(publication - 1), store.filesAt(publication)]);
    const [before, after] = [split(bytesOf(packages[0])), split(bytesOf(packages[1]))];
    const paths = [...after.rows].filter(([path]) => packages[0].get(path)?.hash !== packages[1].get(path)?.hash);
    const changed = paths.flatMap(([path, rows]) => [...compareRows(before.rows.get(path) ?? new Map(), rows).keys()]);
    return { before, after, changed };
  };
  const findMadeRows = async (publication: number, indicator: string): Promise<MadeRows> => {
    const packages = fetched.get(publication) ?? fetchBoth(publication);
    fetched.set(publication, packages);
    const { before, after, changed: all } = await packages;
    const changed = new Set(all.filter((key) => key.startsWith(`${indicator};`)));
    if (changed.size === 0) return { changed, sums: changed };
    const figures = readFiguresOf(after, indicator).observations.filter((each) => changed.has(figureKeyOf(each)));
    return { changed, sums: findSums(readFiguresOf(before, indicator), figures) };
  };
  return (publication, indicator) => {
    const key = `${publication} ${indicator}`;
    const known = found.get(key) ?? findMadeRows(publication, indicator);
    found.set(key, known);
    return known;
  };
}

interface Fetched {
  readonly before: FigureFiles;
  readonly after: FigureFiles;
  /** Keys of rows. */
  readonly changed: readonly string[];
}
