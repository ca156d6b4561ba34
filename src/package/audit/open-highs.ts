import type { Highs } from 'highs';
import type { LinearProgram, OpenSolver } from '../../domain/disclosure/linear-program.ts';
import { openSimplex } from '../../domain/disclosure/open-simplex.ts';

/** The solver of the command line. Throws when the solver stops for another reason than the program itself. */
export function openHighs(highs: Highs): OpenSolver {
  const { objectiveSense, modelStatus } = highs.constants;
  return (program) => {
    const model = highs.createModel(toModel(highs, program));
    model.options.set({ output_flag: false });
    const run = (): readonly number[] | number => {
      model.run();
      const status = model.getModelStatus();
      return status === modelStatus.optimal ? [...model.getSolution().colValue] : status;
    };
    return {
      findAny: () => {
        const found = run();
        if (typeof found !== 'number') return found;
        if (found === modelStatus.infeasible) return null;
        throw new Error(`No solution found: status ${found}`);
      },
      findEnd: (column, end) => {
        model.changeObjectiveSense(end === 'greatest' ? objectiveSense.maximize : objectiveSense.minimize);
        model.changeColCost(column, 1);
        const found = run();
        model.changeColCost(column, 0);
        if (typeof found !== 'number') return found;
        if (found === modelStatus.unbounded || found === modelStatus.unboundedOrInfeasible) return null;
        // It gives up on some programs without an end, and says so.
        if (found === modelStatus.unknown) return openSimplex(program).findEnd(column, end);
        throw new Error(`No ${end} value of column ${column}: status ${found}`);
      },
      close: () => model.dispose(),
    };
  };
}

function toModel(highs: Highs, { columns, rows }: LinearProgram): NonNullable<Parameters<Highs['createModel']>[0]> {
  const starts = [0];
  for (const { terms } of rows) starts.push((starts.at(-1) ?? 0) + terms.length);
  const toFinite = (value: number): number => {
    if (Number.isFinite(value)) return value;
    return value > 0 ? highs.infinity : -highs.infinity;
  };
  return {
    numCols: columns.length,
    numRows: rows.length,
    colCost: columns.map(() => 0),
    colLower: columns.map(({ low }) => toFinite(low)),
    colUpper: columns.map(({ high }) => toFinite(high)),
    rowLower: rows.map(({ low }) => toFinite(low)),
    rowUpper: rows.map(({ high }) => toFinite(high)),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: columns.length,
      starts,
      indices: rows.flatMap(({ terms }) => terms.map(({ column }) => column)),
      values: rows.flatMap(({ terms }) => terms.map(({ factor }) => factor)),
    },
  };
}
