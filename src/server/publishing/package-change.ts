import type { PackageChange } from '../../package/change-package.ts';
import { readFigureRows } from '../../package/figure-rows.ts';
import { isSame } from './is-same.ts';
import type { PackageBytes } from './prepare-change.ts';

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
export function findCollisions(base: PackageBytes, present: PackageBytes, change: PackageChange): Collision[] {
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
    if (!isSame(base.get(path), present.get(path))) collisions.push({ path, keys: [] });
  }
  return collisions;
}

export function rowsOf(files: PackageBytes, path: string) {
  return readFigureRows(decode(files.get(path))).rows;
}

function decode(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? '' : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
