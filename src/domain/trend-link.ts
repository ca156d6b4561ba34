import { writeEvidence, writeTrendKind } from './sentences/trend-words.ts';
import type { TrendHeader } from './trend.ts';

/** A trend as a link: its title, "Onderzoek. Bewijskracht: zwak", and where it stands in the inventory. */
export interface TrendLink {
  readonly id: string;
  readonly title: string;
  readonly to: string;
  readonly detail: string;
  readonly isExample: boolean;
}

/** The links of trends; query is the choice that the inventory opens with: "programma=vis". */
export function toTrendLinks(trends: readonly TrendHeader[], query: string): TrendLink[] {
  return trends.map(({ id, title, kind, evidence, origin }) => ({
    id,
    title,
    to: `/trends?${query}#${id}`,
    detail: `${writeTrendKind(kind)}. ${writeEvidence(evidence)}.`,
    isExample: origin === 'example',
  }));
}
