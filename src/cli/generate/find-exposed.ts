import type { Highs } from 'highs';
import { type DisclosureCell, isSmall } from '../../domain/disclosure/disclosure-table.ts';
import type { Bounds } from '../../domain/disclosure/linear-program.ts';
import { type CellRange, computeRanges } from './cell-ranges.ts';
import type { DisclosureBlock } from './disclosure-blocks.ts';

/** A hidden cell that a reader knows too well, and how much wider its range must be. */
interface Exposed {
  readonly key: string;
  readonly need: number;
}

/** The hidden cells of a block whose range, by the shown counts alone, is narrower than the threshold. */
export function findExposed(highs: Highs, block: DisclosureBlock, hidden: ReadonlySet<string>): Exposed[] {
  const { cells, threshold } = block;
  const mayBeKnown = new Set(
    cells.filter(({ unpublished, values }) => unpublished && !isSmall(values, threshold)).map(({ key }) => key),
  );
  const places = cells[0]?.values.map((_, place) => place) ?? [];
  return places
    .flatMap((place) => computeRanges(highs, block, hidden, { place, wide: threshold }))
    .filter((range) => widthOf(range) < threshold && !mayBeKnown.has(range.key))
    .map((range) => ({ key: range.key, need: threshold - widthOf(range) }));
}

/**
 * The small counts that a reader can know exactly who also uses the words: "minder dan 5" says 1 to 4, and four such
 * quarters in a year of "minder dan 5" are each 1. Of the cells in `silent` no word tells that they are small.
 */
export function findTold(
  highs: Highs,
  block: DisclosureBlock,
  hidden: ReadonlySet<string>,
  silent: ReadonlySet<string>,
): string[] {
  const isSecret = ({ values: [count = 0] }: DisclosureCell): boolean => count > 0 && count < block.threshold;
  const secrets = new Set(block.cells.filter(isSecret).map(({ key }) => key));
  const boundsOf = (cell: DisclosureCell): Bounds => boundsOfWord(cell, block, silent);
  return computeRanges(highs, block, hidden, { place: 0, wide: 1, boundsOf })
    .filter((range) => widthOf(range) < 1 && secrets.has(range.key) && hidden.has(range.key))
    .map(({ key }) => key);
}

function boundsOfWord(cell: DisclosureCell, { threshold }: DisclosureBlock, silent: ReadonlySet<string>): Bounds {
  const [count = 0, rest] = cell.values;
  const saysSmall = !cell.unpublished && !silent.has(cell.key) && isSmall(cell.values, threshold) && count < threshold;
  if (!saysSmall) return { low: 0, high: Number.POSITIVE_INFINITY };
  // A share says it of its numerator or its denominator, so its numerator may be 0.
  return { low: rest === undefined || count > 0 ? 1 : 0, high: threshold - 1 };
}

function widthOf({ low, high }: CellRange): number {
  return high - low;
}
