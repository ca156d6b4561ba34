import type { Indicator } from '../domain/indicator.ts';
import { groupBy } from '../package/group-by.ts';
import { foldName } from './fold-name.ts';
import { namesOtherFigure, namesWhole, withoutAside } from './header-words.ts';
import { nearestName } from './nearest-name.ts';
import { remember } from './remember.ts';

type IndicatorMatch =
  /** exact is false when the cell has another form than the id or name of the indicator. */
  { readonly kind: 'indicator'; readonly indicator: Indicator; readonly exact: boolean } | { readonly kind: 'unknown' };

export interface IndicatorNames {
  match(text: string): IndicatorMatch;
  /** The name that a mistyped name is nearest to, for a proposal; null when there is none. */
  nearest(text: string): string | null;
  /** The one indicator whose name stands in a longer text such as a title; null when there is none, or more than one. */
  findIn(text: string): Indicator | null;
}

/** A folded name with nothing but letters, digits and single blanks. */
function squeeze(name: string): string {
  return foldName(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Recognises an indicator by id, name or the subject of its sentences, whatever its capitals and accents. */
export function createIndicatorNames(indicators: readonly Indicator[]): IndicatorNames {
  const exact = new Map<string, Indicator>();
  const folded = new Map<string, Indicator>();
  for (const [subject, [first, ...others]] of groupBy(indicators, (indicator) => foldName(indicator.subject))) {
    if (first !== undefined && others.length === 0) folded.set(subject, first);
  }
  for (const indicator of indicators) {
    for (const key of [indicator.id, indicator.name]) {
      exact.set(key.normalize('NFC'), indicator);
      folded.set(foldName(key), indicator);
    }
  }
  const names = indicators.map(({ name }) => name);
  let nearestLeft = 500;

  /** "Meldingen (aantal)" is the indicator; "Meldingen (%)" is another figure than the one of that name. */
  function findBare(folding: string): Indicator | null {
    const found = folded.get(withoutAside(folding)) ?? null;
    if (found !== null && !namesWhole(folding, found.unit)) return null;
    const isPercentage = /\((?:in )?(?:%|procent|percentage)\)$/.test(folding);
    return isPercentage && found?.unit !== '%' ? null : found;
  }

  return {
    match: remember((text): IndicatorMatch => {
      const direct = exact.get(text.trim().normalize('NFC'));
      if (direct) return { kind: 'indicator', indicator: direct, exact: true };
      const folding = foldName(text);
      const found = folded.get(folding) ?? findBare(folding);
      if (found) return { kind: 'indicator', indicator: found, exact: false };
      return { kind: 'unknown' };
    }),
    nearest(text) {
      nearestLeft -= 1;
      return nearestLeft < 0 ? null : nearestName(text, names);
    },
    findIn(text) {
      const folding = ` ${squeeze(text)} `;
      const found = indicators.filter(({ id, name }) =>
        [id, name].some((key) => folding.includes(` ${squeeze(key)} `)),
      );
      const [only] = found;
      if (only === undefined || found.length > 1) return null;
      // "Aandeel" in the name of the indicator itself says nothing.
      const rest = [only.name, only.id].reduce((left, key) => left.replace(foldName(key), ' '), foldName(text));
      return namesOtherFigure(rest) ? null : only;
    },
  };
}
