import { compareRows } from '../../package/figure-rows.ts';
import { readPackage } from '../../package/read-package.ts';
import type { Store } from '../store/store.ts';
import { isFigures, rowsOf } from './package-change.ts';
import { bytesOf } from './publish-change.ts';
import { changedPaths } from './take-back.ts';

/** The programmes whose figures a publication changed; null when it changed anything that is not of one programme. */
export async function programmesOf(store: Store, publication: number): Promise<readonly string[] | null> {
  const [before, after] = await Promise.all([store.filesAt(publication - 1), store.filesAt(publication)]);
  const paths = changedPaths(before, after);
  if (!paths.every(isFigures)) return null;
  const [then, now] = [bytesOf(before), bytesOf(after)];
  const indicators = new Set(
    paths.flatMap((path) =>
      [...compareRows(rowsOf(then, path), rowsOf(now, path)).keys()].map((key) => key.split(';', 1)[0]),
    ),
  );
  const { data } = readPackage(now);
  const found = data.indicators.filter(({ id }) => indicators.has(id));
  return found.length === indicators.size ? [...new Set(found.map(({ programme }) => programme))] : null;
}
