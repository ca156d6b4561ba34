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
  return toFile(putRow(readLines(files), toKey(target), writeTarget(target)));
}

/** doelen.csv without this target; the same file when there is none. */
export function removeTarget(files: ReadonlyMap<string, Uint8Array>, target: TargetKey): FileChanges {
  return toFile(putRow(readLines(files), toKey(target), null));
}

/** The rows of the text of doelen.csv, by what a target is known by. */
export function listTargetRows(text: string): ReadonlyMap<string, string> {
  return new Map(
    splitLines(text)
      .slice(1)
      .map((line) => [`${line.split(';').slice(0, 3).join(';')};`, line]),
  );
}

/** The text of doelen.csv with a row in its place, or without it (null). */
export function putTargetRow(text: string, key: string, row: string | null): string {
  return toText(putRow(splitLines(text), key, row));
}

function putRow(lines: readonly string[], key: string, row: string | null): readonly string[] {
  if (row === null) return lines.filter((line) => !line.startsWith(key));
  const place = lines.findIndex((line) => line.startsWith(key));
  if (place >= 0) return lines.with(place, row);
  const last = lines.findLastIndex((line) => line.startsWith(key.slice(0, key.indexOf(';') + 1)));
  return lines.toSpliced(last < 0 ? lines.length : last + 1, 0, row);
}

/** The row of a target in doelen.csv as it is written; null when there is none. */
export function findTargetRow(files: ReadonlyMap<string, Uint8Array>, target: TargetKey): string | null {
  const key = toKey(target);
  return readLines(files).find((line) => line.startsWith(key)) ?? null;
}

function readLines(files: ReadonlyMap<string, Uint8Array>): string[] {
  return splitLines(new TextDecoder().decode(files.get(PATH)));
}

function splitLines(text: string): string[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line !== '');
  return lines.length === 0 ? [HEADER] : lines;
}

function writeTarget({ indicator, area, period, value, kind, origin }: Target): string {
  const words = [dutchWord(TARGET_KINDS, kind), dutchWord(ORIGINS, origin)];
  return writeSafeRow([indicator, area, period, toPackageNumber(value), ...words]);
}

function toKey({ indicator, area, period }: TargetKey): string {
  return `${indicator};${area};${period};`;
}

function toFile(lines: readonly string[]): FileChanges {
  return new Map([[PATH, new TextEncoder().encode(toText(lines))]]);
}

function toText(lines: readonly string[]): string {
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
