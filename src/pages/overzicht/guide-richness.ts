import type { Richness } from '../../domain/richness.ts';

const ALL: Richness = {
  figures: 'present',
  letters: 'present',
  dialogue: 'present',
  picture: 'present',
  story: 'present',
};

/** Three examples of the richness mark, with what they say. */
export const GUIDE_RICHNESS: readonly { readonly richness: Richness; readonly text: string }[] = [
  { richness: ALL, text: 'Alle vijf vormen' },
  { richness: { ...ALL, dialogue: 'missing', story: 'missing' }, text: 'Dialoog en verhaal ontbreken' },
  { richness: { ...ALL, letters: 'outdated' }, text: 'Letters verouderd' },
];
