import * as v from 'valibot';
import type { FaultCode } from './faults.ts';
import { toJsonIssue } from './json-faults.ts';
import { createIssue, type Located, type PackageIssue, type Place, placeOfFile } from './package-issue.ts';
import { parseJson } from './parse-json.ts';
import type { PackageFiles } from './read-table.ts';

interface ReadItems<T> {
  readonly items: Located<T>[];
  /** Ids of items that are at fault themselves. */
  readonly rejectedIds: string[];
  readonly readable: boolean;
}

const NOTHING_READ = { items: [], rejectedIds: [], readable: false };

/** The content of a JSON file of the package; undefined when it is not there or cannot be read, and then there is an issue. */
export function readJsonFile(files: PackageFiles, path: string, issues: PackageIssue[]): unknown {
  const bytes = files.get(path);
  if (bytes === undefined) {
    issues.push(createIssue('bestand-ontbreekt', placeOfFile(path)));
    return undefined;
  }
  const parsed = parseJson(path, bytes);
  if (parsed.issue === null) return parsed.value;
  issues.push(parsed.issue);
  return undefined;
}

/** The items of a list, each on its own: one that is at fault costs only itself. key is where the list stands in the file ("" = the file is the list). */
export function readItems<T>(
  value: unknown,
  path: string,
  key: string,
  schema: v.GenericSchema<unknown, T>,
  issues: PackageIssue[],
  special: Readonly<Record<string, FaultCode>> = {},
): ReadItems<T> {
  if (value === undefined) return NOTHING_READ;
  if (!Array.isArray(value)) {
    const detail = 'een lijst tussen [ en ]';
    issues.push(createIssue('verkeerde-soort', placeOfFile(path), { field: key, value: typeof value, detail }));
    return NOTHING_READ;
  }
  const entries: readonly unknown[] = value;
  const items: Located<T>[] = [];
  const rejectedIds: string[] = [];
  entries.forEach((entry, index) => {
    const place = placeInList(path, key, index);
    const item = parseItem(entry, place, schema, issues, special);
    if (item === null) rejectedIds.push(...idOf(entry));
    else items.push(item);
  });
  return { items, rejectedIds, readable: true };
}

/** One value as a domain object with its place; null when it is at fault, with an issue for each fault. */
export function parseItem<T>(
  value: unknown,
  place: Place,
  schema: v.GenericSchema<unknown, T>,
  issues: PackageIssue[],
  special: Readonly<Record<string, FaultCode>> = {},
): Located<T> | null {
  const result = v.safeParse(schema, value);
  if (result.success) return { item: result.output, place };
  issues.push(...result.issues.map((found) => toJsonIssue(found, place, special)));
  return null;
}

function placeInList(path: string, key: string, index: number): Place {
  return { path, at: (field = '') => (field === '' ? `${key}[${index}]` : `${key}[${index}].${field}`) };
}

function idOf(entry: unknown): string[] {
  return typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string' ? [entry.id] : [];
}
