import type { PackageChange } from '../../package/change-package.ts';
import { readFigureRows } from '../../package/figure-rows.ts';
import type { PublishedFiles } from '../store/store.ts';

/** What others changed meanwhile in the very same place. */
export interface Collision {
  readonly path: string;
  /** Keys of the rows; [] for a file that is changed as a whole. */
  readonly keys: readonly string[];
}

const FIGURES = /^cijfers\/[^/]+\.csv$/;

export function isFigures(path: string): boolean {
  return FIGURES.test(path);
}

/** Where the change touches what is another now than on the base it was made on; [] when it can go on top. */
export function findCollisions(base: PublishedFiles, present: PublishedFiles, change: PackageChange): Collision[] {
  const collisions: Collision[] = [];
  for (const [path, changes] of change.rows) {
    const [then, now] = [rowsOf(base, path), rowsOf(present, path)];
    // What is the same already is no collision: both wanted it.
    const keys = [...changes].filter(([key, line]) => {
      const current = now.get(key) ?? null;
      return current !== (then.get(key) ?? null) && current !== line;
    });
    if (keys.length > 0) collisions.push({ path, keys: keys.map(([key]) => key) });
  }
  for (const path of change.files.keys()) {
    if (base.get(path)?.hash !== present.get(path)?.hash) collisions.push({ path, keys: [] });
  }
  return collisions;
}

export function rowsOf(files: PublishedFiles, path: string) {
  return readFigureRows(decode(files.get(path)?.bytes)).rows;
}

function decode(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? '' : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
