interface SquaresGeometry {
  readonly width: number;
  readonly height: number;
  readonly squares: readonly { readonly x: number; readonly y: number; readonly filled: boolean }[];
}

/** One square for each of a whole, filled row by row; to 20 in one row, more over rows as equal as can be. */
export function computeSquares(filled: number, total: number, side: number, columns?: number): SquaresGeometry {
  const count = Math.max(0, Math.round(total));
  const perRow = Math.max(1, columns ?? Math.ceil(count / Math.max(1, Math.ceil(count / 20))));
  const pitch = side + Math.max(2, Math.round(side / 4));
  const rows = Math.ceil(count / perRow);
  const squares = Array.from({ length: count }, (_, index) => ({
    x: (index % perRow) * pitch,
    y: Math.floor(index / perRow) * pitch,
    filled: index < filled,
  }));
  const gap = pitch - side;
  return {
    width: Math.max(0, Math.min(count, perRow) * pitch - gap),
    height: Math.max(0, rows * pitch - gap),
    squares,
  };
}
