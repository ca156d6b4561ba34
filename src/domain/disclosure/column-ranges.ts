import type { Bounds, LinearProgram, OpenSolver } from './linear-program.ts';

interface RangeOptions {
  /** The columns to look into; of the others only what was seen on the way is told. */
  readonly columns?: readonly number[];
  /** True when a range says enough and need not be looked into further. */
  readonly isEnough?: (range: Bounds, column: number) => boolean;
  /** Values that fit everything, when they are known. */
  readonly known?: readonly number[];
}

/**
 * The range of each column of a program: the least and the greatest value it can have when all else fits, to a hundred
 * thousandth. A range that was enough is narrower here than it really is. null when nothing fits.
 */
export function computeColumnRanges(
  open: OpenSolver,
  program: LinearProgram,
  { columns, isEnough = () => false, known }: RangeOptions = {},
): Bounds[] | null {
  const solver = open(program);
  try {
    const first = known ?? solver.findAny();
    if (first === null) return null;
    // What was seen is proof: every solution says for every column that this value is possible.
    const seen = first.map((value) => ({ low: value, high: value }));
    const look = (column: number, end: 'least' | 'greatest'): void => {
      const range = seen[column];
      if (range === undefined || isEnough(range, column)) return;
      const found = solver.findEnd(column, end);
      if (found === null && end === 'greatest') range.high = Number.POSITIVE_INFINITY;
      else if (found === null) range.low = Number.NEGATIVE_INFINITY;
      else
        found.forEach((value, index) => {
          const other = seen[index];
          if (other === undefined) return;
          other.low = Math.min(other.low, value);
          other.high = Math.max(other.high, value);
        });
    };
    for (const column of columns ?? seen.keys()) {
      look(column, 'greatest');
      look(column, 'least');
    }
    return seen.map(({ low, high }) => ({ low: round(low), high: round(high) }));
  } finally {
    solver.close();
  }
}

// The solver works to a millionth.
function round(value: number): number {
  return Number.isFinite(value) ? Math.round(value * 1e5) / 1e5 : value;
}
