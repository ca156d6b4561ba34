import type { LinearProgram, LinearRow } from './linear-program.ts';

/** A part of a program that has no row in common with the rest, and the numbers that its columns had in the whole. */
interface ProgramPart {
  readonly program: LinearProgram;
  readonly columns: readonly number[];
}

/** The parts of a program that can be solved by themselves, each as small as possible; rows without terms are left out. */
export function splitProgram({ columns, rows }: LinearProgram): ProgramPart[] {
  const leaders = columns.map((_, column) => column);
  const leaderOf = (column: number): number => {
    let leader = column;
    for (let next = leaders[leader]; next !== undefined && next !== leader; next = leaders[leader]) leader = next;
    leaders[column] = leader;
    return leader;
  };
  for (const { terms } of rows) {
    const [first] = terms;
    for (const { column } of terms) if (first !== undefined) leaders[leaderOf(column)] = leaderOf(first.column);
  }
  const parts = new Map<number, { columns: number[]; rows: LinearRow[] }>();
  const partOf = (column: number): { columns: number[]; rows: LinearRow[] } => {
    const leader = leaderOf(column);
    const part = parts.get(leader) ?? { columns: [], rows: [] };
    parts.set(leader, part);
    return part;
  };
  const places = columns.map((_, column) => partOf(column).columns.push(column) - 1);
  for (const row of rows) {
    const [first] = row.terms;
    if (first === undefined) continue;
    const terms = row.terms.map(({ column, factor }) => ({ column: places[column] ?? -1, factor }));
    partOf(first.column).rows.push({ ...row, terms });
  }
  return [...parts.values()].map((part) => ({
    columns: part.columns,
    program: { columns: part.columns.flatMap((column) => columns[column] ?? []), rows: part.rows },
  }));
}
