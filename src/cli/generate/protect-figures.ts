import { suppressCells } from '../../domain/disclosure/suppress-cells.ts';
import type { MissingReason } from '../../domain/observation.ts';
import type { DisclosureBlock } from './disclosure-blocks.ts';
import { type FullFigure, figureKey } from './full-figure.ts';
import { RECIPES } from './generate-full-figures.ts';

/** Keys of the figures that may not be shown, of all blocks. */
export function hiddenKeys(blocks: readonly DisclosureBlock[]): Set<string> {
  return new Set(
    blocks.flatMap(({ cells, relations, threshold }) => [...suppressCells(cells, relations, { threshold }).keys()]),
  );
}

/** Why each hidden figure is absent. A count that is the numerator of a share is hidden wherever that share is. */
export function reasonsOf(
  figures: readonly FullFigure[],
  hidden: ReadonlySet<string>,
  thresholdOf: (indicator: string) => number | null,
): Map<string, MissingReason> {
  const shareOf = new Map(
    RECIPES.flatMap((recipe) =>
      recipe.kind === 'share' && recipe.numeratorIndicator !== null
        ? [[recipe.numeratorIndicator, recipe.indicator] as const]
        : [],
    ),
  );
  return new Map(
    figures.flatMap((figure): [string, MissingReason][] => {
      const indicator = shareOf.get(figure.indicator) ?? figure.indicator;
      if (!hidden.has(figureKey({ ...figure, indicator }))) return [];
      const threshold = thresholdOf(figure.indicator) ?? 0;
      const isSmall = [figure.count, figure.of ?? 0].some((count) => count > 0 && count < threshold);
      return [[figureKey(figure), isSmall ? 'small' : 'withheld']];
    }),
  );
}
