import type { Target } from '../../domain/target.ts';
import { writeSafeRow } from '../safe-csv.ts';
import { TARGETS_TABLE } from '../schemas/targets-table.ts';
import { dutchWord, ORIGINS, TARGET_KINDS } from '../schemas/words.ts';
import { toPackageNumber } from '../write-figure-row.ts';
import type { FileChanges } from './file-changes.ts';

/** By which a target is known. */
export type TargetKey = Pick<Target, 'indicator' | 'area' | 'period'>;

const PATH = 'doelen.csv';
const HEADER = TARGETS_TABLE.columns.map(({ name }) => name).join(';');

/** doelen.csv with this target: in its own row, else behind the last of its indicator, else at the end. */
export function changeTarget(files: ReadonlyMap<string, Uint8Array>, target: Target): FileChanges {
  const lines = readLines(files);
  const key = toKey(target);
  const row = writeTarget(target);
  const place = lines.findIndex((line) => line.startsWith(key));
  if (place >= 0) return toFile(lines.with(place, row));
  const last = lines.findLastIndex((line) => line.startsWith(`${target.indicator};`));
  return toFile(lines.toSpliced(last < 0 ? lines.length : last + 1, 0, row));
}

/** doelen.csv without this target; the same file when there is none. */
export function removeTarget(files: ReadonlyMap<string, Uint8Array>, target: TargetKey): FileChanges {
  const key = toKey(target);
  return toFile(readLines(files).filter((line) => !line.startsWith(key)));
}

/** The row of a target in doelen.csv as it is written; null when there is none. */
export function findTargetRow(files: ReadonlyMap<string, Uint8Array>, target: TargetKey): string | null {
  const key = toKey(target);
  return readLines(files).find((line) => line.startsWith(key)) ?? null;
}

function readLines(files: ReadonlyMap<string, Uint8Array>): string[] {
  const bytes = files.get(PATH);
  if (bytes === undefined) return [HEADER];
  const lines = new TextDecoder().decode(bytes).split(/\r?\n/);
  return lines.filter((line) => line !== '');
}

function writeTarget({ indicator, area, period, value, kind, origin }: Target): string {
  const words = [dutchWord(TARGET_KINDS, kind), dutchWord(ORIGINS, origin)];
  return writeSafeRow([indicator, area, period, toPackageNumber(value), ...words]);
}

function toKey({ indicator, area, period }: TargetKey): string {
  return `${indicator};${area};${period};`;
}

function toFile(lines: readonly string[]): FileChanges {
  return new Map([[PATH, new TextEncoder().encode(`\uFEFF${lines.join('\r\n')}\r\n`)]]);
}
