import type { Column } from './csv-columns.ts';
import type { TableDefinition } from './csv-table.ts';
import { AREAS_TABLE } from './schemas/areas-table.ts';
import { FIGURES_TABLE } from './schemas/figures-table.ts';
import { POPULATIONS_TABLE } from './schemas/populations-table.ts';
import { TARGETS_TABLE } from './schemas/targets-table.ts';

/** How every CSV file of the package is written, in the words of the Frictionless CSV dialect. */
export const CSV_DIALECT = {
  delimiter: ';',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
  skipInitialSpace: false,
  header: true,
  caseSensitiveHeader: true,
} as const;

/** The table that a file of the package holds; null when it is no table. */
export function tableOf(path: string): TableDefinition | null {
  if (path === 'gebieden.csv') return AREAS_TABLE;
  if (path === 'inwoners.csv') return POPULATIONS_TABLE;
  if (path === 'doelen.csv') return TARGETS_TABLE;
  return /^cijfers\/[^/]+\.(?:csv|json)$/.test(path) ? FIGURES_TABLE : null;
}

/** The Frictionless Table Schema of a table, made from the columns that the reader reads. */
export function toTableSchema(table: TableDefinition): object {
  return {
    fields: table.columns.map(toField),
    missingValues: [''],
    primaryKey: table.primaryKey,
    foreignKeys: Object.entries(table.foreignKeys).map(([fields, resource]) => ({
      fields,
      reference: { resource, fields: 'id' },
    })),
  };
}

function toField(column: Column<unknown>): object {
  const { name, type, description, required, pattern, words } = column;
  const constraints = {
    ...(required ? { required } : {}),
    ...(pattern === undefined ? {} : { pattern }),
    ...(words === undefined ? {} : { enum: words }),
    ...(type === 'integer' ? { minimum: 0 } : {}),
  };
  return { name, type, ...(type === 'number' ? { decimalChar: ',' } : {}), description, constraints };
}
