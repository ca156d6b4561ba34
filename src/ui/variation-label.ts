import type { SpcKind } from '../domain/spc.ts';

export type VariationSide = 'high' | 'low';

const JUDGEMENTS = { concern: 'zorgelijk', improvement: 'gunstig', neutral: 'zonder oordeel' } as const;

/** ('concern', 'high') -> "Verandert: hoger, zorgelijk"; (null) -> "Te weinig punten" */
export function toVariationLabel(kind: SpcKind | null, side: VariationSide | null): string {
  if (kind === null) return 'Te weinig punten';
  if (kind === 'common') return 'Gewone schommeling';
  const judgement = kind === 'concern' || kind === 'improvement' ? JUDGEMENTS[kind] : JUDGEMENTS.neutral;
  return side === null ? `Verandert: ${judgement}` : `Verandert: ${side === 'high' ? 'hoger' : 'lager'}, ${judgement}`;
}

/** What the kind itself says of the side: neutral-low -> low; concern says nothing. */
export function sideOfKind(kind: SpcKind | null): VariationSide | null {
  if (kind === 'neutral-high') return 'high';
  return kind === 'neutral-low' ? 'low' : null;
}
