import { applyRowChanges, readFigureRows, type RowChanges, type RowOrder } from '../../package/figure-rows.ts';
import type { PublishedFiles } from '../store/store.ts';

/** What a publication wants to change: rows of files with figures, and other files as a whole (null = taken away). */
export interface PackageChange {
  /** By path of a file of cijfers/. */
  readonly rows: ReadonlyMap<string, RowChanges>;
  /** By path of any other file. */
  readonly files: ReadonlyMap<string, Uint8Array | null>;
}

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

/** The bytes of every file after the change. */
export function applyChange(
  present: PublishedFiles,
  { rows, files }: PackageChange,
  order: RowOrder,
): Map<string, Uint8Array> {
  const after = new Map([...present].map(([path, { bytes }]) => [path, bytes]));
  for (const [path, changes] of rows) {
    const text = decode(present.get(path)?.bytes);
    after.set(path, new TextEncoder().encode(applyRowChanges(text, changes, order)));
  }
  for (const [path, bytes] of files) {
    if (bytes === null) after.delete(path);
    else after.set(path, bytes);
  }
  return after;
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
