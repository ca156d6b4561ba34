import Papa from 'papaparse';
import type { Column } from './csv-columns.ts';
import { decodeText } from './decode-text.ts';
import { createIssue, type PackageIssue, type Place, placeOfFile } from './package-issue.ts';

/** A kind of CSV file: its columns in order, and which of them make a row unique. */
export interface TableDefinition {
  readonly columns: readonly Column<unknown>[];
  readonly primaryKey: readonly string[];
  /** Column -> the resource whose id it names. */
  readonly foreignKeys: Readonly<Record<string, string>>;
}

export interface RawRow {
  readonly place: Place;
  readonly cells: readonly string[];
}

export interface RawTable {
  readonly rows: readonly RawRow[];
  readonly issues: readonly PackageIssue[];
  /** False when no row at all could be read, so that a missing key says nothing. */
  readonly readable: boolean;
}

/** The rows of a CSV file of the package: UTF-8 with BOM, `;`, CRLF or LF. Empty rows are left out; row numbers are those of Excel. */
export function parseCsvTable(path: string, bytes: Uint8Array, table: TableDefinition): RawTable {
  const file = placeOfFile(path);
  const decoded = decodeText(bytes);
  if (decoded === null) return { rows: [], issues: [createIssue('geen-utf8', file)], readable: false };

  const issues: PackageIssue[] = decoded.hasBom ? [] : [createIssue('bom-ontbreekt', file)];
  const parsed = Papa.parse<string[]>(decoded.text.replaceAll('\r\n', '\n'), { delimiter: ';', newline: '\n' });
  const names = table.columns.map((column) => column.name);
  const header = (parsed.data[0] ?? []).join(';');
  if (header !== names.join(';')) {
    const facts = { value: header, detail: names.join(';') };
    issues.push(createIssue('verkeerde-kolommen', placeOfRow(path, 1), facts));
    return { rows: [], issues, readable: false };
  }

  const broken = new Set(parsed.errors.map((error) => error.row));
  const rows: RawRow[] = [];
  parsed.data.forEach((cells, index) => {
    if (index === 0 || cells.every((cell) => cell === '')) return;
    const place = placeOfRow(path, index + 1);
    if (broken.has(index)) issues.push(createIssue('kapotte-csv', place));
    else if (cells.length !== names.length) {
      const facts = { value: String(cells.length), detail: String(names.length) };
      issues.push(createIssue('verkeerde-rijlengte', place, facts));
    } else rows.push({ place, cells });
  });
  return { rows, issues, readable: true };
}

function placeOfRow(path: string, row: number): Place {
  return { path, at: (field) => (field === undefined ? `rij ${row}` : `rij ${row}, kolom ${field}`) };
}
