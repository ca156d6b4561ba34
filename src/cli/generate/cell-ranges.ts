import type { Highs } from 'highs';
import type { DisclosureCell, DisclosureRelation } from '../../domain/disclosure/disclosure-table.ts';

/** What a reader can know of a hidden cell: it lies from low to high. */
export interface CellRange {
  readonly key: string;
  readonly low: number;
  /** Infinity when nothing bounds it. */
  readonly high: number;
}

/** What is known beforehand of a hidden cell. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

const COUNT: Bounds = { low: 0, high: Number.POSITIVE_INFINITY };

interface Equation {
  readonly columns: readonly number[];
  readonly signs: readonly number[];
  readonly sum: number;
}

/**
 * The range of each hidden cell that the shown cells and the relations leave open, by linear programming: the least and
 * the greatest value it can have when all else fits. A range that has proved to be at least `wide` is not looked into
 * any further, and is then narrower here than it really is; without `wide` every range is exact.
 */
export function computeRanges(
  highs: Highs,
  table: { readonly cells: readonly DisclosureCell[]; readonly relations: readonly DisclosureRelation[] },
  hidden: ReadonlySet<string>,
  options: { readonly place: number; readonly wide?: number; readonly boundsOf?: (cell: DisclosureCell) => Bounds },
): CellRange[] {
  const valueOf = new Map(table.cells.map(({ key, values }) => [key, values[options.place] ?? 0]));
  const unknown = table.cells.filter(({ key, unpublished }) => unpublished === true || hidden.has(key));
  if (unknown.length === 0) return [];
  const columns = new Map(unknown.map(({ key }, index) => [key, index]));
  const equations = table.relations.flatMap((relation) => toEquation(relation, columns, valueOf));
  const bounds = unknown.map((cell) => options.boundsOf?.(cell) ?? COUNT);
  const model = highs.createModel(toModel(highs, bounds, equations));
  try {
    model.options.set({ output_flag: false });
    // What was seen is proof: every solution says for every cell that this value is possible.
    const seen = unknown.map(({ key }) => {
      const value = valueOf.get(key) ?? 0;
      return { key, low: value, high: value };
    });
    const { maximize, minimize } = highs.constants.objectiveSense;
    const solve = (column: number, sense: typeof maximize): void => {
      model.changeObjectiveSense(sense);
      model.changeColCost(column, 1);
      model.run();
      const status = model.getModelStatus();
      const range = seen[column];
      if (status === highs.constants.modelStatus.optimal) {
        model.getSolution().colValue.forEach((value, index) => {
          const other = seen[index];
          if (other === undefined) return;
          other.low = Math.min(other.low, value);
          other.high = Math.max(other.high, value);
        });
      } else if (range !== undefined && sense === maximize) range.high = Number.POSITIVE_INFINITY;
      else throw new Error(`No least value of ${range?.key}: status ${status}`);
      model.changeColCost(column, 0);
    };
    seen.forEach((range, column) => {
      const isWide = (): boolean => options.wide !== undefined && range.high - range.low >= options.wide;
      if (!isWide()) solve(column, maximize);
      if (!isWide()) solve(column, minimize);
    });
    return seen.map(({ key, low, high }) => ({ key, low: round(low), high: round(high) }));
  } finally {
    model.dispose();
  }
}

function toEquation(
  { total, parts }: DisclosureRelation,
  columns: ReadonlyMap<string, number>,
  valueOf: ReadonlyMap<string, number>,
): Equation[] {
  const signed = [...parts.map((key) => ({ key, sign: 1 })), { key: total, sign: -1 }];
  const open = signed.flatMap(({ key, sign }) => {
    const column = columns.get(key);
    return column === undefined ? [] : [{ column, sign }];
  });
  if (open.length === 0) return [];
  const shown = signed.reduce((sum, { key, sign }) => sum + (columns.has(key) ? 0 : sign * (valueOf.get(key) ?? 0)), 0);
  return [{ columns: open.map(({ column }) => column), signs: open.map(({ sign }) => sign), sum: -shown }];
}

function toModel(
  highs: Highs,
  bounds: readonly Bounds[],
  equations: readonly Equation[],
): NonNullable<Parameters<Highs['createModel']>[0]> {
  const starts = [0];
  for (const { columns } of equations) starts.push((starts.at(-1) ?? 0) + columns.length);
  const sums = equations.map(({ sum }) => sum);
  return {
    numCols: bounds.length,
    numRows: equations.length,
    colCost: bounds.map(() => 0),
    colLower: bounds.map(({ low }) => low),
    colUpper: bounds.map(({ high }) => (Number.isFinite(high) ? high : highs.infinity)),
    rowLower: sums,
    rowUpper: sums,
    matrix: {
      format: 'csr',
      numRows: equations.length,
      numCols: bounds.length,
      starts,
      indices: equations.flatMap(({ columns }) => columns),
      values: equations.flatMap(({ signs }) => signs),
    },
  };
}

// The solver works to a millionth.
function round(value: number): number {
  return Number.isFinite(value) ? Math.round(value * 1e5) / 1e5 : value;
}
