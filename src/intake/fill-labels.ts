import { type Cell, textOf } from './cell.ts';
import type { Layout } from './find-layout.ts';
import { parseValue } from './parse-value.ts';
import type { RowPlan } from './row-plan.ts';
import type { RowSource } from './row-source.ts';

/**
 * The columns of names in which a blank cell means the name above it, as a pivot table writes each name once; empty when the
 * table is no such outline, and then a blank name is a fault.
 */
export function findOutline({ sample }: Layout, plan: RowPlan): readonly number[] {
  const first = Math.min(...plan.values.map(({ index }) => index));
  const keys = plan.keys.filter((column) => column < first).sort((a, b) => a - b);
  const rows = sample
    .map(({ cells }) => ({ names: keys.map((column) => textOf(cells[column])), cells }))
    .filter(({ names, cells }) => names.at(-1) !== '' && plan.values.some(({ index }) => isFigure(cells[index])));
  const names = rows.map((row) => row.names);
  if (keys.length < 2 || names.length < 3 || names[0]?.includes('') !== false) return [];
  if (!names.every(isOutlineRow) || names.some((row, index) => repeats(row, names[index - 1]))) return [];
  // A name that was forgotten now and then is a fault.
  if (names.filter((row) => row[0] === '').length < names.length / 3 || !areAllDifferent(names)) return [];
  return keys.slice(0, -1).filter((_, place) => names.some((row) => row[place] === ''));
}

/** The rows with the name above in each blank cell of these columns, where a column to the right of it has a name. */
export function fillLabels(
  source: RowSource,
  firstDataRow: number,
  columns: readonly number[],
  lastKey: number,
): RowSource {
  return {
    scan(visit) {
      const above = new Map<number, Cell>();
      return source.scan((cells, row) => {
        if (row < firstDataRow || textOf(cells[lastKey]) === '') return visit(cells, row);
        const filled = [...cells];
        for (const column of columns) {
          // Once a name is there, what stands to the right of it begins anew.
          if (textOf(cells[column]) !== '') for (const other of columns) if (other >= column) above.delete(other);
          if (textOf(cells[column]) === '') filled[column] = above.get(column) ?? '';
          else above.set(column, cells[column] ?? '');
        }
        return visit(filled, row);
      });
    },
  };
}

/** Blank cells come before names only: ";;2019-K2", and not "Almere;;2019-K2". */
function isOutlineRow(names: readonly string[]): boolean {
  const start = names.findIndex((name) => name !== '');
  return !names.slice(start).includes('');
}

/** In an outline no name is written again under itself. */
function repeats(names: readonly string[], above: readonly string[] | undefined): boolean {
  const start = names.findIndex((name) => name !== '');
  return above !== undefined && start < names.length - 1 && names[start] === above[start];
}

/** With the names above filled in no two rows are about the same thing. */
function areAllDifferent(names: readonly (readonly string[])[]): boolean {
  const seen = new Set<string>();
  let above: readonly string[] = [];
  for (const row of names) {
    const start = row.findIndex((name) => name !== '');
    above = [...above.slice(0, start), ...row.slice(start)];
    seen.add(above.join('|'));
  }
  return seen.size === names.length;
}

function isFigure(cell: Cell | undefined): boolean {
  const { kind } = parseValue(cell ?? '');
  return kind === 'number' || kind === 'missing';
}
