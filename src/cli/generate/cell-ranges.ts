import type { Highs } from 'highs';
import { computeColumnRanges } from '../../domain/disclosure/column-ranges.ts';
import type { DisclosureCell, DisclosureRelation } from '../../domain/disclosure/disclosure-table.ts';
import type { Bounds, LinearRow } from '../../domain/disclosure/linear-program.ts';
import { openHighs } from '../../package/audit/open-highs.ts';

/** What a reader can know of a hidden cell: it lies from low to high (Infinity when nothing bounds it). */
export interface CellRange extends Bounds {
  readonly key: string;
}

const COUNT: Bounds = { low: 0, high: Number.POSITIVE_INFINITY };

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
  const program = {
    columns: unknown.map((cell) => options.boundsOf?.(cell) ?? COUNT),
    rows: table.relations.flatMap((relation) => toRow(relation, columns, valueOf)),
  };
  const { wide } = options;
  const ranges = computeColumnRanges(openHighs(highs), program, {
    known: unknown.map(({ key }) => valueOf.get(key) ?? 0),
    isEnough: ({ low, high }) => wide !== undefined && high - low >= wide,
  });
  return unknown.map(({ key }, index) => ({ key, ...(ranges?.[index] ?? COUNT) }));
}

function toRow(
  { total, parts }: DisclosureRelation,
  columns: ReadonlyMap<string, number>,
  valueOf: ReadonlyMap<string, number>,
): LinearRow[] {
  const signed = [...parts.map((key) => ({ key, factor: 1 })), { key: total, factor: -1 }];
  const terms = signed.flatMap(({ key, factor }) => {
    const column = columns.get(key);
    return column === undefined ? [] : [{ column, factor }];
  });
  if (terms.length === 0) return [];
  const shown = signed.reduce(
    (sum, { key, factor }) => sum + (columns.has(key) ? 0 : factor * (valueOf.get(key) ?? 0)),
    0,
  );
  return [{ terms, low: 0 - shown, high: 0 - shown }];
}
