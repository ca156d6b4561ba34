import type { MissingReason } from '../../domain/observation.ts';
import { type FullFigure, figureKey } from './full-figure.ts';
import { RECIPES } from './generate-full-figures.ts';

/** Why each hidden figure is absent. A count that is the numerator of a share is hidden wherever that share is. */
export function reasonsOf(
  figures: readonly FullFigure[],
  { hidden, silent }: { readonly hidden: ReadonlySet<string>; readonly silent: ReadonlySet<string> },
  thresholdOf: (indicator: string) => number | null,
  region: string,
): Map<string, MissingReason> {
  const shareOf = new Map(
    RECIPES.flatMap((recipe) =>
      recipe.kind === 'share' && recipe.numeratorIndicator !== null
        ? [[recipe.numeratorIndicator, recipe.indicator] as const]
        : [],
    ),
  );
  const secrets = new Set(
    RECIPES.flatMap((recipe) => (recipe.kind === 'count' && recipe.secretBelowRegion ? [recipe.indicator] : [])),
  );
  return new Map(
    figures.flatMap((figure): [string, MissingReason][] => {
      if (secrets.has(figure.indicator) && figure.area !== region) return [[figureKey(figure), 'secret']];
      const indicator = shareOf.get(figure.indicator) ?? figure.indicator;
      const key = figureKey({ ...figure, indicator });
      if (!hidden.has(key)) return [];
      const threshold = thresholdOf(figure.indicator) ?? 0;
      const isSmall = [figure.count, figure.of ?? 0].some((count) => count > 0 && count < threshold);
      return [[figureKey(figure), isSmall && !silent.has(key) ? 'small' : 'withheld']];
    }),
  );
}
