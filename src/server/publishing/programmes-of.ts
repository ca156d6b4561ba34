import { compareRows } from '../../package/figure-rows.ts';
import type { Store } from '../store/store.ts';
import { isFigures, rowsOf } from './package-change.ts';
import { programmesNow, programmesOfItems, readWithoutFigures } from './programmes-of-items.ts';
import { bytesOf } from './publish-change.ts';
import { changedPaths } from './take-back.ts';

/** The programmes whose figures and texts a publication changed; null when it changed anything that is not of one programme. */
export async function programmesOf(store: Store, publication: number): Promise<readonly string[] | null> {
  const [before, after] = await Promise.all([store.filesAt(publication - 1), store.filesAt(publication)]);
  const paths = changedPaths(before, after);
  const [then, now] = [bytesOf(before), bytesOf(after)];
  const others = paths.filter((path) => !isFigures(path));
  const ofItems = programmesOfItems(then, now, others);
  if (ofItems === null) return null;
  const indicators = new Set(
    paths
      .filter(isFigures)
      .flatMap((path) =>
        [...compareRows(rowsOf(then, path), rowsOf(now, path)).keys()].map((key) => key.split(';', 1)[0]),
      ),
  );
  const found = readWithoutFigures(now).indicators.filter(({ id }) => indicators.has(id));
  const ofFigures = found.map(({ programme }) => programme);
  // A figure may have gone to another programme since, and its targets with it.
  const latest = readWithoutFigures(bytesOf(await store.filesAt(await store.latest())));
  const ofNow = programmesNow(latest, [...indicators, ...ofItems.targeted]);
  return found.length === indicators.size ? [...new Set([...ofFigures, ...ofItems.programmes, ...ofNow])] : null;
}
