import type { Richness } from '../domain/richness.ts';

const COMPLETE: Richness = {
  figures: 'present',
  letters: 'present',
  dialogue: 'present',
  picture: 'present',
  story: 'present',
};

/** What a richness mark can look like, for who explains it. */
export const RICHNESS_EXAMPLES = {
  complete: COMPLETE,
  withGaps: { ...COMPLETE, dialogue: 'missing', story: 'missing' },
  outdated: { ...COMPLETE, letters: 'outdated' },
} as const satisfies Readonly<Record<string, Richness>>;
