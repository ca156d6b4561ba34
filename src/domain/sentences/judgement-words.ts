import type { Reading } from '../reading.ts';

/** One or two words beside the icon of change: "zorgelijk", "gewone schommeling". */
export function writeVariationWord({ variation, limitation }: Pick<Reading, 'variation' | 'limitation'>): string {
  if (limitation === 'flat') return 'geen variatie';
  switch (variation) {
    case 'concern':
      return 'zorgelijk';
    case 'improvement':
      return 'gunstig';
    case 'neutral-high':
      return 'hoger';
    case 'neutral-low':
      return 'lager';
    case 'common':
      return 'gewoon';
    case null:
      return 'geen oordeel';
  }
}

/** The same beside the icon of the target: "doel gehaald", "soms gehaald", "geen doel". */
export function writeAssuranceWord({ assurance, target, targetReached }: Reading): string {
  if (target === null) return 'geen doel';
  switch (assurance) {
    case 'pass':
      return 'doel gehaald';
    case 'fail':
      return 'doel buiten bereik';
    case 'hit-or-miss':
      return 'doel soms gehaald';
    case null:
      if (targetReached === null) return 'doel: te vroeg';
      return targetReached ? 'doel gehaald' : 'doel niet gehaald';
  }
}
