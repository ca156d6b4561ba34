/** Where one stands in a table. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads to; null for a key that leads nowhere. Stays within the table. */
export function walkGrid(place: GridPlace, key: string, rows: number, columns: number): GridPlace | null {
  const { row, column } = place;
  const to = (nextRow: number, nextColumn: number): GridPlace => ({
    row: Math.max(0, Math.min(rows - 1, nextRow)),
    column: Math.max(0, Math.min(columns - 1, nextColumn)),
  });
  switch (key) {
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'Home':
      return to(row, 0);
    case 'End':
      return to(row, columns - 1);
    default:
      return null;
  }
}
