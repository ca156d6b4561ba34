import fc from 'fast-check';
import type { DisclosureCell, DisclosureRelation } from '../../../src/domain/disclosure/disclosure-table.ts';

export interface Fixture {
  readonly cells: readonly DisclosureCell[];
  readonly relations: readonly DisclosureRelation[];
}

/** A table with all margins: rows w and x, columns a and b -> cells wa, wb, xa, xb, w, x, a, b, total. */
export function makeCrossTable(
  rows: Readonly<Record<string, readonly number[]>>,
  columns: readonly string[],
  hidden: readonly string[] = [],
): Fixture {
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
  const cell = (key: string, value: number, weight = 0): DisclosureCell => {
    return { key, values: [value], weight, hidden: hidden.includes(key) };
  };
  const entries = Object.entries(rows);
  return {
    cells: [
      ...entries.flatMap(([row, values]) => values.map((value, place) => cell(`${row}${columns[place]}`, value))),
      ...entries.map(([row, values]) => cell(row, sum(values), 1)),
      ...columns.map((column, place) => cell(column, sum(entries.map(([, values]) => values[place] ?? 0)), 1)),
      cell('total', sum(entries.flatMap(([, values]) => values)), 2),
    ],
    relations: [
      ...entries.map(([row]) => ({ total: row, parts: columns.map((column) => `${row}${column}`) })),
      ...columns.map((column) => ({ total: column, parts: entries.map(([row]) => `${row}${column}`) })),
      { total: 'total', parts: entries.map(([row]) => row) },
      { total: 'total', parts: columns },
    ],
  };
}

/** F1: the table of sdcTable's tests, with at least two hidden cells in every row and column. */
export function makeProbTable(more: readonly string[] = []): Fixture {
  const rows = { w: [30, 47, 64, 89], x: [90, 124, 5, 31], y: [92, 100, 59, 85], z: [800, 991, 651, 685] };
  const hidden = ['wa', 'wb', 'wc', 'xa', 'xc', 'yb', 'yd', 'zb', 'zd', ...more];
  return makeCrossTable(rows, ['a', 'b', 'c', 'd'], hidden);
}

/** F3: men and women of four municipalities. */
export function makeSexTable(hidden: readonly string[] = []): Fixture {
  return makeCrossTable({ A: [18, 2], B: [14, 19], C: [12, 10], D: [11, 14] }, ['m', 'f'], hidden);
}

/** F6: region 142; D1 101 = 3 + 41 + 57; D2 41 = 22 + 19. */
export function makeTree(hidden: readonly string[] = []): Fixture {
  const cell = (key: string, value: number, weight: number): DisclosureCell => {
    return { key, values: [value], weight, hidden: hidden.includes(key) };
  };
  return {
    cells: [
      cell('region', 142, 2),
      cell('D1', 101, 1),
      cell('D2', 41, 1),
      ...[3, 41, 57, 22, 19].map((value, index) => cell(`g${index + 1}`, value, 0)),
    ],
    relations: [
      { total: 'region', parts: ['D1', 'D2'] },
      { total: 'D1', parts: ['g1', 'g2', 'g3'] },
      { total: 'D2', parts: ['g4', 'g5'] },
    ],
  };
}

/** Municipalities in districts in a region, in four quarters and a year. */
export const areaTable: fc.Arbitrary<Fixture> = fc
  .array(
    fc.array(fc.tuple(...[0, 1, 2, 3].map(() => fc.integer({ min: 0, max: 14 }))), { minLength: 1, maxLength: 4 }),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((districts) => {
    const periods = [0, 1, 2, 3, 'year'];
    const places = new Map<string, readonly number[]>();
    districts.forEach((municipalities, d) => {
      municipalities.forEach((quarters, m) => places.set(`m${d}.${m}`, quarters));
      places.set(
        `d${d}`,
        [0, 1, 2, 3].map((q) => municipalities.reduce((sum, quarters) => sum + (quarters[q] ?? 0), 0)),
      );
    });
    const regionOf = (q: number) => districts.flat().reduce((sum, quarters) => sum + (quarters[q] ?? 0), 0);
    places.set('region', [0, 1, 2, 3].map(regionOf));
    const cells = [...places].flatMap(([place, quarters]): DisclosureCell[] => {
      const weight = place.startsWith('m') ? 0 : place.startsWith('d') ? 2 : 4;
      return periods.map((period) => {
        const value = typeof period === 'number' ? (quarters[period] ?? 0) : quarters.reduce((a, b) => a + b, 0);
        return { key: `${place}|${period}`, values: [value], weight: weight + (period === 'year' ? 1 : 0) };
      });
    });
    const relations = [
      ...periods.flatMap((period) => [
        { total: `region|${period}`, parts: districts.map((_, d) => `d${d}|${period}`) },
        ...districts.map((municipalities, d) => ({
          total: `d${d}|${period}`,
          parts: municipalities.map((_, m) => `m${d}.${m}|${period}`),
        })),
      ]),
      ...[...places.keys()].map((place) => ({
        total: `${place}|year`,
        parts: [0, 1, 2, 3].map((q) => `${place}|${q}`),
      })),
    ];
    return { cells, relations };
  });
