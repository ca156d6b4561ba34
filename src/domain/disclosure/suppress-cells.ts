import {
  type DisclosureCell,
  type DisclosureRelation,
  type IndexedTable,
  indexTable,
  isSmall,
  type Suppression,
} from './disclosure-table.ts';
import { determinedCells } from './find-recoverable.ts';

/**
 * Which cells may not be shown: first every count from 1 up to the threshold, then cells that would give a hidden one
 * away, by one relation or by several, or that would leave it a range narrower than the threshold within a relation.
 * Public cells are never hidden. The result of a lower threshold is part of that of a higher one, and running again on
 * the result (as `hidden`) adds nothing. Throws RangeError when a relation names a key without a cell.
 */
export function suppressCells(
  cells: readonly DisclosureCell[],
  relations: readonly DisclosureRelation[],
  options: { readonly threshold: number },
): Map<string, Suppression> {
  const table = indexTable(cells, relations);
  const hidden = hiddenAtStart(cells);
  // Threshold by threshold: what 5 withholds is then withheld at 10 too, whatever 10 would choose by itself.
  for (let threshold = 2; threshold <= options.threshold; threshold += 1) {
    cells.forEach(({ values, public: isPublic }, index) => {
      if (!isPublic && isSmall(values, threshold)) hidden.add(index);
    });
    protect(table, hidden, threshold);
  }
  const found = new Map<string, Suppression>();
  for (const index of [...hidden].sort((a, b) => a - b)) {
    const cell = cells[index];
    if (cell === undefined || cell.unpublished) continue;
    found.set(cell.key, isSmall(cell.values, options.threshold) ? 'small' : 'withheld');
  }
  return found;
}

/**
 * The shown cell to withhold when a hidden one is still known too well: the one that costs least in a relation of the
 * hidden cell, of at least the given size if there is one; failing that, in relations of the hidden cells there, and so
 * on. null when nothing is left to withhold.
 */
export function nextToWithhold(
  cells: readonly DisclosureCell[],
  relations: readonly DisclosureRelation[],
  exposed: { readonly key: string; readonly need: number },
): string | null {
  const table = indexTable(cells, relations);
  const hidden = hiddenAtStart(cells);
  let relationsAround = new Set(table.relationsOf[cells.findIndex(({ key }) => key === exposed.key)]);
  for (;;) {
    const found = cheapestCell(table, [...relationsAround], hidden, exposed.need);
    if (found !== null) return cells[found]?.key ?? null;
    const wider = new Set(
      [...relationsAround]
        .flatMap((relation) => cellsOf(table, relation))
        .filter((cell) => hidden.has(cell))
        .flatMap((cell) => table.relationsOf[cell] ?? []),
    );
    if (wider.size <= relationsAround.size) return null;
    relationsAround = wider;
  }
}

function hiddenAtStart(cells: readonly DisclosureCell[]): Set<number> {
  return new Set(cells.flatMap((cell, index) => (cell.hidden || cell.unpublished ? [index] : [])));
}

function protect(table: IndexedTable, hidden: Set<number>, threshold: number): void {
  let changed = true;
  while (changed) {
    changed = false;
    for (const relation of table.relations.keys()) {
      while (needOf(table, relation, hidden, threshold) > 0) {
        if (!hideOneMore(table, [relation], hidden, needOf(table, relation, hidden, threshold))) break;
        changed = true;
      }
    }
    if (changed) continue;
    changed = determinedCells(table, hidden)
      .filter((index) => mayNotBeKnown(table, index, threshold))
      .some((index) => hideOneMore(table, table.relationsOf[index] ?? [], hidden, threshold));
  }
}

/** How much more must be hidden in a relation; 0 when what is hidden in it is safe there. */
function needOf(table: IndexedTable, relation: number, hidden: ReadonlySet<number>, threshold: number): number {
  const { total, parts } = table.relations[relation] ?? { total: -1, parts: [] };
  const hiddenParts = parts.filter((part) => hidden.has(part));
  if (hidden.has(total)) return hiddenParts.length === 0 && mayNotBeKnown(table, total, threshold) ? 1 : 0;
  const [only] = hiddenParts;
  if (only === undefined) return 0;
  if (hiddenParts.length === 1 && !mayNotBeKnown(table, only, threshold)) return 0;
  // Each hidden part lies between 0 and what they are together.
  const sizes = table.cells[only]?.values.map((_, place) =>
    hiddenParts.reduce((sum, part) => sum + (table.cells[part]?.values[place] ?? 0), 0),
  );
  const shortage = threshold - Math.min(...(sizes ?? []));
  return Math.max(shortage, hiddenParts.length === 1 ? 1 : 0);
}

/** A remainder that no row shows may be worked out, unless it is small. */
function mayNotBeKnown({ cells }: IndexedTable, index: number, threshold: number): boolean {
  const cell = cells[index];
  return cell !== undefined && (!cell.unpublished || isSmall(cell.values, threshold));
}

/** Hides the shown cell that costs least; false when there is none left. */
function hideOneMore(table: IndexedTable, relations: readonly number[], hidden: Set<number>, need: number): boolean {
  const found = cheapestCell(table, relations, hidden, need);
  if (found === null) return false;
  hidden.add(found);
  return true;
}

function cheapestCell(
  table: IndexedTable,
  relations: readonly number[],
  hidden: ReadonlySet<number>,
  need: number,
): number | null {
  const candidates = relations
    .flatMap((relation) => cellsOf(table, relation))
    .filter((index) => !hidden.has(index) && table.cells[index]?.public !== true);
  const [first] = candidates
    .map((index) => ({ index, cost: costOf(table, index, hidden, need) }))
    .sort((a, b) => compareCosts(a.cost, b.cost) || a.index - b.index);
  return first?.index ?? null;
}

function cellsOf({ relations }: IndexedTable, relation: number): number[] {
  const { total, parts } = relations[relation] ?? { total: -1, parts: [] };
  return [...parts, total];
}

/** Too small to be enough (then the largest first), level, relations that then have a lone hidden cell, size. */
function costOf(table: IndexedTable, index: number, hidden: ReadonlySet<number>, need: number): readonly number[] {
  const cell = table.cells[index];
  const size = Math.min(...(cell?.values ?? []));
  const alone = (table.relationsOf[index] ?? []).filter((relation) => {
    const { total, parts } = table.relations[relation] ?? { total: -1, parts: [] };
    return !hidden.has(total) && !parts.some((part) => hidden.has(part));
  });
  const enough = size >= need;
  return [enough ? 0 : 1, enough ? 0 : -size, cell?.weight ?? 0, alone.length, size];
}

function compareCosts(a: readonly number[], b: readonly number[]): number {
  for (const [place, cost] of a.entries()) {
    const difference = cost - (b[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
