import type { Indicator } from '../domain/indicator.ts';
import { groupBy } from '../package/group-by.ts';
import { foldName } from './fold-name.ts';
import { nearestName } from './nearest-name.ts';
import { remember } from './remember.ts';

export type IndicatorMatch =
  /** exact is false when the cell has another form than the id or name of the indicator. */
  { readonly kind: 'indicator'; readonly indicator: Indicator; readonly exact: boolean } | { readonly kind: 'unknown' };

export interface IndicatorNames {
  match(text: string): IndicatorMatch;
  /** The name that a mistyped name is nearest to, for a proposal; null when there is none. */
  nearest(text: string): string | null;
  /** The one indicator whose name stands in a longer text such as a title; null when there is none, or more than one. */
  findIn(text: string): Indicator | null;
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
  return {
    match: remember((text): IndicatorMatch => {
      const direct = exact.get(text.trim().normalize('NFC'));
      if (direct) return { kind: 'indicator', indicator: direct, exact: true };
      const folding = foldName(text);
      const found = folded.get(folding) ?? folded.get(folding.replace(/ ?\([^()]*\)$/, ''));
      if (found) return { kind: 'indicator', indicator: found, exact: false };
      return { kind: 'unknown' };
    }),
    nearest(text) {
      nearestLeft -= 1;
      return nearestLeft < 0 ? null : nearestName(text, names);
    },
    findIn(text) {
      const folding = ` ${foldName(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
      const found = indicators.filter(({ id, name }) =>
        [id, name].some((key) =>
          folding.includes(
            ` ${foldName(key)
              .replace(/[^\p{L}\p{N}]+/gu, ' ')
              .trim()} `,
          ),
        ),
      );
      return found.length === 1 ? (found[0] ?? null) : null;
    },
  };
}
