import type { Column } from './csv-columns.ts';
import type { RawRow, TableDefinition } from './csv-table.ts';
import { createIssue, type PackageIssue, type Place } from './package-issue.ts';

/** Reads the cells of one row; what cannot be read becomes an issue and gives undefined. */
export interface RowReader {
  readonly place: Place;
  read<T>(column: Column<T>): T | undefined;
  /** The text of the cell as it stands. */
  raw(column: Column<unknown>): string;
}

/** A function that makes readers for the rows of a table and adds what they find to issues. */
export function createRowReaders(table: TableDefinition, issues: PackageIssue[]): (row: RawRow) => RowReader {
  const indexes = new Map(table.columns.map((column, index) => [column.name, index]));
  return ({ place, cells }) => {
    const raw = (column: Column<unknown>): string => cells[indexes.get(column.name) ?? -1] ?? '';
    return {
      place,
      raw,
      read(column) {
        const cell = raw(column);
        const result = column.parse(cell);
        if (!('fault' in result)) return result.value;
        const { fault, detail = '' } = result;
        issues.push(createIssue(fault, place, { field: column.name, value: cell, detail }));
        return undefined;
      },
    };
  };
}
