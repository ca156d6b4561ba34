import type { Highs } from 'highs';
import { nextToWithhold, suppressCells } from '../../domain/disclosure/suppress-cells.ts';
import type { DisclosureBlock } from './disclosure-blocks.ts';
import { findExposed, findTold } from './find-exposed.ts';

/** What may not be shown of a block. */
export interface Gaps {
  /** Keys of all cells to hide. */
  readonly hidden: ReadonlySet<string>;
  /** Those that the rules alone would show, although a hidden cell could then be known too well. */
  readonly withheld: readonly string[];
  /** Keys that say "afgeschermd" instead of "minder dan 5", because the words would tell how many. */
  readonly silent: ReadonlySet<string>;
}

/**
 * Hides what the rules hide, and more until linear programming finds no gap. What the rules hide only grows with the
 * threshold; what is added here may be another cell at a higher threshold, so raising one is a new publication. Throws when a cell stays exposed although nothing is left to withhold.
 */
export function closeGaps(highs: Highs, block: DisclosureBlock): Gaps {
  const withheld = new Set<string>();
  let hidden = hide(block, withheld);
  for (let [exposed] = findExposed(highs, block, hidden); exposed; [exposed] = findExposed(highs, block, hidden)) {
    const cells = block.cells.map((cell) => (hidden.has(cell.key) ? { ...cell, hidden: true } : cell));
    const next = nextToWithhold(cells, block.relations, exposed);
    if (next === null) throw new Error(`Nothing left to withhold for ${exposed.key}`);
    withheld.add(next);
    hidden = hide(block, withheld);
  }
  const silent = new Set<string>();
  for (let told = findTold(highs, block, hidden, silent); told.length > 0; ) {
    for (const key of told) silent.add(key);
    told = findTold(highs, block, hidden, silent);
  }
  return { hidden, withheld: [...withheld], silent };
}

function hide({ cells, relations, threshold }: DisclosureBlock, withheld: ReadonlySet<string>): Set<string> {
  const marked = cells.map((cell) => (withheld.has(cell.key) ? { ...cell, hidden: true } : cell));
  return new Set(suppressCells(marked, relations, { threshold }).keys());
}
