import type { Richness } from '../../domain/richness.ts';
import { RICHNESS_EXAMPLES } from '../../ui/richness-examples.ts';

/** Three examples of the richness mark, with what they say. */
export const GUIDE_RICHNESS: readonly { readonly richness: Richness; readonly text: string }[] = [
  { richness: RICHNESS_EXAMPLES.complete, text: 'Alle vijf vormen' },
  { richness: RICHNESS_EXAMPLES.withGaps, text: 'Dialoog en verhaal ontbreken' },
  { richness: RICHNESS_EXAMPLES.outdated, text: 'Letters verouderd' },
];
