import { type DisclosureCell, type DisclosureRelation, type IndexedTable, indexTable } from './disclosure-table.ts';

/**
 * The keys of hidden cells whose value follows from the shown ones, in order of the cells: by subtracting in one
 * relation, or by combining several. Hidden are the cells with `hidden` and those without a row (`unpublished`).
 */
export function findRecoverable(cells: readonly DisclosureCell[], relations: readonly DisclosureRelation[]): string[] {
  const table = indexTable(cells, relations);
  const hidden = new Set(cells.flatMap((cell, index) => (cell.hidden || cell.unpublished ? [index] : [])));
  return determinedCells(table, hidden).flatMap((index) => cells[index]?.key ?? []);
}

/**
 * Numbers of the hidden cells that the relations determine. Each relation is a linear equation in its hidden cells;
 * after elimination a row with one unknown gives that unknown away, and no other cell is determined.
 */
export function determinedCells({ relations }: IndexedTable, hidden: ReadonlySet<number>): number[] {
  const pivots = new Map<number, Map<number, number>>();
  for (const { total, parts } of relations) {
    const row = new Map<number, number>();
    for (const part of parts) if (hidden.has(part)) add(row, part, 1);
    if (hidden.has(total)) add(row, total, -1);
    // The rows that are there contain no pivot of each other, so one round leaves no pivot in the new row.
    for (const [pivot, other] of pivots) subtract(row, other, row.get(pivot) ?? 0);
    const [first] = row;
    if (first === undefined) continue;
    const [pivot, scale] = first;
    for (const [cell, value] of row) row.set(cell, value / scale);
    for (const other of pivots.values()) subtract(other, row, other.get(pivot) ?? 0);
    pivots.set(pivot, row);
  }
  return [...pivots]
    .filter(([, row]) => row.size === 1)
    .map(([pivot]) => pivot)
    .sort((a, b) => a - b);
}

function subtract(row: Map<number, number>, other: ReadonlyMap<number, number>, factor: number): void {
  if (factor === 0) return;
  for (const [cell, value] of other) add(row, cell, -factor * value);
}

function add(row: Map<number, number>, cell: number, value: number): void {
  const sum = (row.get(cell) ?? 0) + value;
  if (Math.abs(sum) < 1e-9) row.delete(cell);
  else row.set(cell, sum);
}
