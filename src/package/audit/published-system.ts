import type { DisclosureRelation } from '../../domain/disclosure/disclosure-table.ts';
import type { Bounds, LinearProgram, LinearRow } from '../../domain/disclosure/linear-program.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Located } from '../package-issue.ts';
import { type CellLink, cellKey, measuresOf, type PublishedCell, toCells, toLinks } from './published-cells.ts';
import { spotKey } from './published-sums.ts';

/** All that a reader knows of one indicator: the cells, and what is said of several together. */
export interface PublishedSystem {
  readonly cells: ReadonlyMap<string, PublishedCell>;
  readonly relations: readonly DisclosureRelation[];
  readonly links: readonly CellLink[];
}

/** The system of the rows of one indicator and the sums over their spots; spots without a row become absent cells. */
export function toPublishedSystem(
  indicator: Indicator,
  rows: readonly Located<Observation>[],
  sums: readonly DisclosureRelation[],
): PublishedSystem {
  const bySpot = new Map(rows.map((row) => [spotKey(row.item), row]));
  const cells = new Map(rows.flatMap((row) => toCells(row, indicator)).map((cell) => [cell.key, cell]));
  const relations: DisclosureRelation[] = [];
  for (const { total, parts } of sums) {
    const spots = [total, ...parts];
    const row =
      spots.map((spot) => bySpot.get(spot)).find((found) => found !== undefined) ?? rowOf(spots, cells, indicator);
    if (row === undefined) continue;
    for (const measure of measuresOf(indicator)) {
      for (const spot of spots) {
        const key = cellKey(spot, measure);
        if (!cells.has(key)) cells.set(key, { key, measure, known: null, state: 'absent', row });
      }
      relations.push({ total: cellKey(total, measure), parts: parts.map((part) => cellKey(part, measure)) });
    }
  }
  return { cells, relations, links: rows.flatMap((row) => toLinks(row, indicator)) };
}

function rowOf(
  spots: readonly string[],
  cells: ReadonlyMap<string, PublishedCell>,
  indicator: Indicator,
): Located<Observation> | undefined {
  const [measure] = measuresOf(indicator);
  if (measure === undefined) return undefined;
  return spots.map((spot) => cells.get(cellKey(spot, measure))?.row).find((row) => row !== undefined);
}

/** The unknown cells of a system as a linear program; `unknown` gives the cell of each column. */
export function toProgram(
  { cells, relations, links }: PublishedSystem,
  boundsOf: (cell: PublishedCell) => Bounds,
): { readonly program: LinearProgram; readonly unknown: readonly PublishedCell[] } {
  const unknown = [...cells.values()].filter(({ known }) => known === null);
  const columns = new Map(unknown.map(({ key }, index) => [key, index]));
  const sums = relations.map(({ total, parts }): CellLink => {
    return { terms: [...parts.map((key) => ({ key, factor: 1 })), { key: total, factor: -1 }], low: 0, high: 0 };
  });
  const toRow = ({ terms, low, high }: CellLink): LinearRow[] => {
    let shown = 0;
    const open = terms.flatMap(({ key, factor }) => {
      const column = columns.get(key);
      if (column !== undefined) return [{ column, factor }];
      shown += factor * (cells.get(key)?.known ?? 0);
      return [];
    });
    return open.length === 0 ? [] : [{ terms: open, low: low - shown, high: high - shown }];
  };
  return { program: { columns: unknown.map(boundsOf), rows: [...sums, ...links].flatMap(toRow) }, unknown };
}
