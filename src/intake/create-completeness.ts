import type { Area, AreaLevel } from '../domain/area.ts';
import { createAreaTree } from '../domain/area-tree.ts';
import { isYear, type Period } from '../domain/period.ts';
import type { PublishedFigures } from './check-set.ts';
import { type Delivery, isImported } from './delivery.ts';
import { createNameList } from './name-list.ts';

/** Cells of the table of periods and areas; a foreign file of very many of both is looked at figure by figure. */
const MOST_CELLS = 4_000_000;

/**
 * Answers of the places of one indicator whether they tell all there is to tell: in each period every area of its levels,
 * every whole the sum of its parts with none of them hidden, and nothing published of those years that is not told. Then
 * no sum follows, none is at fault and no area is missing, so that a million figures need not be put together to find
 * nothing. False where that is not sure, and for what is divided: there a row may give something away by itself.
 */
export function createCompleteness(
  delivery: Delivery,
  areas: readonly Area[],
  published: PublishedFigures,
): (places: Int32Array) => boolean {
  const { store, indicators } = delivery;
  const width = delivery.areas.length;
  const periods = createNameList<Period>();
  const rowOf = Int32Array.from(delivery.periods, ({ period }) =>
    period === null ? -1 : periods.place(period, () => period),
  );
  const height = periods.items.length;
  if (width * height > MOST_CELLS) return () => false;
  const rowsByPeriod = new Map(periods.items.map((period, row) => [period, row]));
  const columns = new Map(delivery.areas.map(({ id }, column) => [id, column]));
  const expected = createExpectation(columns, areas);
  // Place + 1. What stands there of another indicator is from before: so the table needs no clearing.
  const table = new Int32Array(width * height);
  const lastTold = new Int32Array(height).fill(-1);

  /** The rows of the table that have figures, which are now in it. */
  function fill(places: Int32Array, entry: number): number[] {
    const rows: number[] = [];
    for (let index = 0; index < places.length; index += 1) {
      const place = places[index] ?? 0;
      const row = rowOf[store.period[place] ?? 0] ?? -1;
      if (row < 0 || !isImported(delivery, place)) continue;
      table[row * width + (store.area[place] ?? 0)] = place + 1;
      if (lastTold[row] !== entry) rows.push(row);
      lastTold[row] = entry;
    }
    return rows;
  }

  /** -1 when the indicator has no figure there. */
  function placeAt(row: number, column: number, entry: number): number {
    const place = row < 0 || column < 0 ? -1 : (table[row * width + column] ?? 0) - 1;
    return place >= 0 && store.indicator[place] === entry ? place : -1;
  }

  function addsUp({ whole, parts }: Division, row: number, entry: number): boolean {
    const total = placeAt(row, whole, entry);
    const places = parts.map((part) => placeAt(row, part, entry));
    if (total < 0 || places.length === 0 || places.includes(-1)) return true;
    // NaN where one of them is hidden.
    const sum = places.reduce((before, place) => before + (store.value[place] ?? 0), 0);
    return Math.abs(sum - (store.value[total] ?? 0)) < 1e-6;
  }

  return (places) => {
    const entry = store.indicator[places[0] ?? 0] ?? 0;
    const indicator = indicators[entry]?.indicator ?? null;
    if (indicator === null || !(indicator.kind === 'count' || indicator.kind === 'stock')) return false;
    const rows = fill(places, entry);
    const told = rows.flatMap((row) => periods.items[row] ?? []);
    // A year beside its quarters is their sum.
    if (told.some(isYear) && !told.every(isYear)) return false;
    for (const [index, period] of told.entries()) {
      const row = rows[index] ?? -1;
      const { levels, divisions } = expected(period);
      const isTold = (column: number): boolean => !Number.isNaN(store.value[placeAt(row, column, entry)] ?? NaN);
      if (!indicator.levels.every((level) => levels[level].every(isTold))) return false;
      if (!divisions.every((division) => addsUp(division, row, entry))) return false;
    }
    const years = new Set(told.map((period) => period.slice(0, 4)));
    return (published.get(indicator.id) ?? []).every(({ area, period }) => {
      if (isYear(period)) return false;
      if (!years.has(period.slice(0, 4))) return true;
      return placeAt(rowsByPeriod.get(period) ?? -1, columns.get(area) ?? -1, entry) >= 0;
    });
  };
}

/** An area and what lies directly inside it, as columns. */
interface Division {
  readonly whole: number;
  readonly parts: readonly number[];
}

/** The areas that there are in a period, as columns; -1 for an area that the file does not have. */
interface Expected {
  readonly levels: Readonly<Record<AreaLevel, readonly number[]>>;
  readonly divisions: readonly Division[];
}

/** The same for every indicator, so it is looked up once for each period. */
function createExpectation(columns: ReadonlyMap<string, number>, areas: readonly Area[]): (period: Period) => Expected {
  const tree = createAreaTree(areas);
  const columnOf = ({ id }: Area): number => columns.get(id) ?? -1;
  const known = new Map<Period, Expected>();
  return (period) => {
    const found = known.get(period);
    if (found !== undefined) return found;
    const existing = areas.filter(({ id }) => tree.existsIn(id, period));
    const ofLevel = (level: AreaLevel): number[] => existing.filter((area) => area.level === level).map(columnOf);
    const expected = {
      levels: { region: ofLevel('region'), district: ofLevel('district'), municipality: ofLevel('municipality') },
      divisions: areas.map((area) => ({ whole: columnOf(area), parts: tree.children(area.id, period).map(columnOf) })),
    };
    known.set(period, expected);
    return expected;
  };
}
