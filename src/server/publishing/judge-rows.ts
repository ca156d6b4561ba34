import { groupBy } from '../../package/group-by.ts';
import type { Publication, Store } from '../store/store.ts';
import type { ReadMadeRows } from './create-sums-reader.ts';
import { rootOf, withUndoing } from '../../domain/is-in-effect.ts';
import type { TouchedRow } from './list-touched-rows.ts';
import { findVersion, listMakers, listMakersSince, readVersions, type RowVersion } from './row-versions.ts';

/** Who made rows what they are; each answer comes from the history of the row. */
interface RowJudge {
  /** True when nobody told it from the publication that is taken back on: it was only added up. */
  readonly isSum: (row: TouchedRow) => Promise<boolean>;
  /** As it was told last, by a publication that still holds; null when it was never told. */
  readonly findTold: (row: TouchedRow) => Promise<string | null>;
  /** As it stood when the same publications held as once this one is taken back; null when that never was. */
  readonly findBefore: (row: TouchedRow) => string | null;
}

interface JudgeTask {
  readonly publication: number;
  readonly history: readonly Publication[];
  readonly readMadeRows: ReadMadeRows;
}

export async function createRowJudge(
  store: Pick<Store, 'versionsOf'>,
  { publication, history, readMadeRows }: JudgeTask,
  rows: readonly TouchedRow[],
): Promise<RowJudge> {
  const versions = new Map<string, readonly RowVersion[]>();
  for (const [path, own] of groupBy(rows, (row) => row.path)) {
    const keys = own.map(({ key }) => key);
    for (const [key, found] of await readVersions(store, path, keys)) versions.set(key, found);
  }
  const root = rootOf(history, publication);
  const versionsOf = ({ key }: TouchedRow): readonly RowVersion[] => versions.get(key) ?? [];
  const isTold = async ({ key, indicator }: TouchedRow, maker: number): Promise<boolean> => {
    const { changed, sums } = await readMadeRows(maker, indicator);
    return changed.has(key) && !sums.has(key);
  };
  return {
    isSum: async (row) => {
      const makers = listMakersSince(versionsOf(row), history, publication);
      for (const maker of row.isMade ? [root, ...makers] : makers) if (await isTold(row, maker)) return false;
      return true;
    },
    findTold: async (row) => {
      for (const { publication: maker, line } of versionsOf(row).toReversed()) {
        const isHeld = maker !== root && listMakers([{ publication: maker, line }], history).includes(maker);
        if (isHeld && (await isTold(row, maker))) return line;
      }
      return null;
    },
    findBefore: (row) => {
      return findVersion(versionsOf(row), withUndoing(history, publication))?.line ?? null;
    },
  };
}
