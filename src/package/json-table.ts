import type { RawRow, RawTable, TableDefinition } from './csv-table.ts';
import { createIssue, type PackageIssue, type Place, placeOfFile } from './package-issue.ts';
import { parseJson } from './parse-json.ts';

/** The rows of a table that is written as JSON: an array of objects with the columns as keys; a number may be a JSON number. */
export function parseJsonTable(path: string, bytes: Uint8Array, table: TableDefinition): RawTable {
  const parsed = parseJson(path, bytes);
  if (parsed.issue !== null) return { rows: [], issues: [parsed.issue], readable: false };
  if (!Array.isArray(parsed.value)) {
    const facts = { value: typeof parsed.value, detail: 'een lijst met rijen' };
    return { rows: [], issues: [createIssue('verkeerde-soort', placeOfFile(path), facts)], readable: false };
  }
  const items: readonly unknown[] = parsed.value;
  const names = new Set(table.columns.map((column) => column.name));
  const issues: PackageIssue[] = [];
  const rows: RawRow[] = [];
  items.forEach((item, index) => {
    const place: Place = { path, at: (field) => (field === undefined ? `[${index}]` : `[${index}].${field}`) };
    if (typeof item !== 'object' || item === null || Array.isArray(item)) {
      issues.push(createIssue('verkeerde-soort', place, { value: JSON.stringify(item), detail: 'een rij' }));
      return;
    }
    const entries = new Map<string, unknown>(Object.entries(item));
    for (const key of entries.keys()) {
      if (!names.has(key)) issues.push(createIssue('onbekend-veld', place, { field: key, value: key }));
    }
    rows.push({ place, cells: table.columns.map((column) => toCell(entries.get(column.name))) });
  });
  return { rows, issues, readable: true };
}

// 11.6 -> "11,6"; null and absent -> ""
function toCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  return JSON.stringify(value).replace('.', ',');
}
