import type { Period } from './period.ts';
import type { Reading } from './reading.ts';
import type { SpcKind } from './spc.ts';

export type ClaimDirection = 'improved' | 'worsened' | 'same';

/** What a letter says of a figure. */
export interface Claim {
  readonly indicator: string;
  readonly area: string;
  readonly period: Period;
  readonly direction: ClaimDirection;
}

export type ClaimVerdict = 'supported' | 'unsupported' | 'contradicted' | 'cannot-tell';

/** A claim with what the figure says of it, and that in a sentence. */
export interface CheckedClaim extends Claim {
  /** Id of the letter. */
  readonly letter: string;
  readonly verdict: ClaimVerdict;
  readonly sentence: string;
}

const VERDICTS: Readonly<Record<Exclude<ClaimDirection, 'same'>, Readonly<Record<SpcKind, ClaimVerdict>>>> = {
  improved: {
    common: 'unsupported',
    improvement: 'supported',
    concern: 'contradicted',
    'neutral-high': 'cannot-tell',
    'neutral-low': 'cannot-tell',
  },
  worsened: {
    common: 'unsupported',
    improvement: 'contradicted',
    concern: 'supported',
    'neutral-high': 'cannot-tell',
    'neutral-low': 'cannot-tell',
  },
};

/**
 * Does the variation of a series support what is said of it? Common variation never proves that a figure stayed the
 * same: a real step is often not seen. Only a series of which every quarter is equal does.
 */
export function checkClaim(
  direction: ClaimDirection,
  { variation, limitation }: Pick<Reading, 'variation' | 'limitation'>,
): ClaimVerdict {
  if (variation === null) return 'cannot-tell';
  if (direction !== 'same') return VERDICTS[direction][variation];
  if (variation !== 'common') return 'contradicted';
  return limitation === 'flat' ? 'supported' : 'cannot-tell';
}
