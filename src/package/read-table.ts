import { parseCsvTable, type RawTable, type TableDefinition } from './csv-table.ts';
import { parseJsonTable } from './json-table.ts';
import { createIssue, type Located, type PackageIssue, placeOfFile } from './package-issue.ts';
import { createRowReaders, type RowReader } from './row-reader.ts';

export type PackageFiles = ReadonlyMap<string, Uint8Array>;

/** The raw rows of a table of the package; a file that is not there is an issue. */
export function readRawTable(files: PackageFiles, path: string, table: TableDefinition): RawTable {
  const bytes = files.get(path);
  if (bytes === undefined) {
    return { rows: [], issues: [createIssue('bestand-ontbreekt', placeOfFile(path))], readable: false };
  }
  return path.endsWith('.json') ? parseJsonTable(path, bytes, table) : parseCsvTable(path, bytes, table);
}

interface ReadRows<T> {
  readonly items: Located<T>[];
  /** Readers of the rows that gave no item. */
  readonly rejected: RowReader[];
  readonly readable: boolean;
}

/** The rows of a table as domain objects; what is at fault is left out and becomes an issue. */
export function readRows<T>(
  files: PackageFiles,
  path: string,
  table: TableDefinition,
  parseRow: (row: RowReader) => T | null,
  issues: PackageIssue[],
): ReadRows<T> {
  const raw = readRawTable(files, path, table);
  issues.push(...raw.issues);
  const readerOf = createRowReaders(table, issues);
  const items: Located<T>[] = [];
  const rejected: RowReader[] = [];
  for (const row of raw.rows) {
    const reader = readerOf(row);
    const item = parseRow(reader);
    if (item === null) rejected.push(reader);
    else items.push({ item, place: row.place });
  }
  return { items, rejected, readable: raw.readable };
}
