import type { LinearProgram, LinearSolver } from './linear-program.ts';

const SMALL = 1e-9;
/** So far may a number lie outside its bounds, for each unit of its size. */
const SLACK = 1e-7;
/** So many steps that bring nothing, and the order of the columns decides: then no step comes round again. */
const PATIENCE = 40;
const MOST_STEPS = 20_000;

/**
 * A solver for small programs that runs wherever this code runs, where one that is compiled cannot be loaded: the simplex
 * method with bounds. The numbers of the rows depend on those of the columns; one of each changes places at a step. Throws
 * when that goes on and on.
 */
export function openSimplex({ columns, rows }: LinearProgram): LinearSolver {
  const width = columns.length;
  const low = [...columns.map((bounds) => bounds.low), ...rows.map((row) => row.low)];
  const high = [...columns.map((bounds) => bounds.high), ...rows.map((row) => row.high)];
  const values = low.map((least, index) => (Number.isFinite(least) ? least : Math.min(0, high[index] ?? 0)));
  // Numbers that are free to be chosen, and those that follow from them: follower = sum of table times free.
  const free = columns.map((_, column) => column);
  const followers = rows.map((_, row) => width + row);
  const table = rows.map(({ terms }) => {
    const factors = new Float64Array(width);
    for (const { column, factor } of terms) factors[column] = (factors[column] ?? 0) + factor;
    return factors;
  });
  let feasible: boolean | null = null;

  function follow(): void {
    for (const [row, factors] of table.entries()) {
      let sum = 0;
      for (let place = 0; place < width; place += 1) sum += (factors[place] ?? 0) * valueOf(free[place]);
      values[followers[row] ?? 0] = sum;
    }
  }

  function valueOf(name: number | undefined): number {
    return values[name ?? -1] ?? 0;
  }

  /** -1 below its bounds, 1 above them, 0 within. */
  function sideOf(name: number): -1 | 0 | 1 {
    const value = valueOf(name);
    const margin = SLACK * Math.max(1, Math.abs(value));
    if (value < (low[name] ?? 0) - margin) return -1;
    return value > (high[name] ?? 0) + margin ? 1 : 0;
  }

  /** How far what must become less moves with each free number. */
  function slopeOf(goal: Goal): Float64Array {
    const slope = new Float64Array(width);
    const add = (factors: Float64Array | undefined, sign: number): void => {
      factors?.forEach((factor, place) => {
        slope[place] = (slope[place] ?? 0) + sign * factor;
      });
    };
    if (goal.kind === 'fit') {
      for (const [row, name] of followers.entries()) if (sideOf(name) !== 0) add(table[row], sideOf(name));
      return slope;
    }
    const place = free.indexOf(goal.column);
    if (place >= 0) slope[place] = goal.sign;
    else add(table[followers.indexOf(goal.column)], goal.sign);
    return slope;
  }

  /** The free number that is worth moving; null when none is. */
  function chooseFree(slope: Float64Array, byOrder: boolean): Move | null {
    let best: Move | null = null;
    for (const [place, name] of free.entries()) {
      const steep = slope[place] ?? 0;
      const room = (steep < 0 ? (high[name] ?? 0) - valueOf(name) : valueOf(name) - (low[name] ?? 0)) > SMALL;
      if (Math.abs(steep) <= SMALL || !room) continue;
      const isBetter = best === null || (byOrder ? name < best.name : Math.abs(steep) > Math.abs(best.steep));
      if (isBetter) best = { place, name, steep };
    }
    return best;
  }

  /** How far the free number can go, and the row that stops it: -1 for its own bound. */
  function findStop({ place, name, steep }: Move, byOrder: boolean): Stop {
    const sign = steep < 0 ? 1 : -1;
    let stop: Stop = { row: -1, length: (high[name] ?? 0) - (low[name] ?? 0), bound: 0, weight: 0 };
    for (const [row, follower] of followers.entries()) {
      const rate = sign * (table[row]?.[place] ?? 0);
      if (Math.abs(rate) <= SMALL) continue;
      const side = sideOf(follower);
      // What is outside its bounds stops where it comes inside, and never on its way out.
      if (side !== 0 && side === Math.sign(rate)) continue;
      const isUp = rate > 0;
      const bound = (isUp === (side === 0) ? high[follower] : low[follower]) ?? 0;
      if (!Number.isFinite(bound)) continue;
      const length = Math.max(0, (bound - valueOf(follower)) / rate);
      const weight = Math.abs(rate);
      const isTie = Math.abs(length - stop.length) <= SMALL;
      const isFirst = stop.row < 0 || (byOrder ? follower < (followers[stop.row] ?? 0) : weight > stop.weight);
      if (isTie ? isFirst : length < stop.length) stop = { row, length, bound, weight };
    }
    return stop;
  }

  /** The row's number becomes free and the free one follows. */
  function exchange(row: number, place: number): void {
    const factors = table[row] ?? new Float64Array(width);
    const pivot = factors[place] ?? 1;
    for (let other = 0; other < width; other += 1) factors[other] = -(factors[other] ?? 0) / pivot;
    factors[place] = 1 / pivot;
    for (const [index, each] of table.entries()) {
      const share = each[place] ?? 0;
      if (index === row || share === 0) continue;
      each[place] = 0;
      for (let other = 0; other < width; other += 1) {
        const next = (each[other] ?? 0) + share * (factors[other] ?? 0);
        each[other] = Math.abs(next) < 1e-12 ? 0 : next;
      }
    }
    const [left, entered] = [followers[row] ?? 0, free[place] ?? 0];
    followers[row] = entered;
    free[place] = left;
  }

  /** Moves until the goal is reached ("end"), or has no end. */
  function run(goal: Goal): 'end' | 'endless' {
    let idle = 0;
    for (let steps = 0; steps < MOST_STEPS; steps += 1) {
      if (goal.kind === 'fit' && followers.every((name) => sideOf(name) === 0)) return 'end';
      const move = chooseFree(slopeOf(goal), idle > PATIENCE);
      if (move === null) return 'end';
      const { row, length, bound } = findStop(move, idle > PATIENCE);
      if (!Number.isFinite(length)) return 'endless';
      idle = length > SMALL ? 0 : idle + 1;
      values[move.name] = valueOf(move.name) + (move.steep < 0 ? length : -length);
      if (row >= 0) {
        values[followers[row] ?? 0] = bound;
        exchange(row, move.place);
      }
      follow();
    }
    throw new Error(`No solution found in ${MOST_STEPS} steps`);
  }

  function fits(): boolean {
    if (feasible === null) {
      follow();
      run({ kind: 'fit' });
      feasible = followers.every((name) => sideOf(name) === 0);
    }
    return feasible;
  }

  return {
    findAny: () => (fits() ? values.slice(0, width) : null),
    findEnd: (column, end) => {
      if (!fits()) return null;
      const found = run({ kind: 'end', column, sign: end === 'least' ? 1 : -1 });
      return found === 'endless' ? null : values.slice(0, width);
    },
    close: () => undefined,
  };
}

/** fit: bring every number within its bounds; end: make a column times sign as small as it can be. */
type Goal = { readonly kind: 'fit' } | { readonly kind: 'end'; readonly column: number; readonly sign: 1 | -1 };

interface Move {
  readonly place: number;
  readonly name: number;
  readonly steep: number;
}

interface Stop {
  readonly row: number;
  readonly length: number;
  readonly bound: number;
  readonly weight: number;
}
