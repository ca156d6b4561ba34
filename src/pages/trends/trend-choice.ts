import { TREND_KIND_ORDER } from '../../domain/sentences/trend-words.ts';
import type { TrendKind } from '../../domain/trend.ts';

/** What the address says of this screen beside area and period; null = all. */
export interface TrendChoice {
  readonly kind: TrendKind | null;
  /** Id of a programme or project. */
  readonly programme: string | null;
  /** Id of an indicator: how its own screen leads here. */
  readonly indicator: string | null;
}

export const NO_CHOICE: TrendChoice = { kind: null, programme: null, indicator: null };

export const KIND_SLUGS: Readonly<Record<TrendKind, string>> = {
  research: 'onderzoek',
  local: 'lokale-ontwikkeling',
  experience: 'ervaring',
  'crime-picture': 'criminaliteitsbeeld',
};

/** "soort=onderzoek&programma=vis" -> { kind: 'research', programme: 'vis', indicator: null }; an unknown kind counts as not said. */
export function parseTrendChoice(search: string): TrendChoice {
  const parameters = new URLSearchParams(search);
  return {
    kind: findKind(parameters.get('soort') ?? ''),
    programme: parameters.get('programma') || null,
    indicator: parameters.get('indicator') || null,
  };
}

/** The kind of a slug; null for '' and for what is none. */
export function findKind(slug: string): TrendKind | null {
  return TREND_KIND_ORDER.find((kind) => KIND_SLUGS[kind] === slug) ?? null;
}

/** The path of a choice; the link itself adds area and period. */
export function toTrendsPath({ kind, programme, indicator }: TrendChoice, hash = ''): string {
  const parameters = new URLSearchParams();
  if (kind !== null) parameters.set('soort', KIND_SLUGS[kind]);
  if (programme !== null) parameters.set('programma', programme);
  if (indicator !== null) parameters.set('indicator', indicator);
  return `/trends${parameters.size > 0 ? `?${parameters}` : ''}${hash === '' ? '' : `#${hash}`}`;
}
