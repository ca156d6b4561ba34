import type { Indicator } from '../../domain/indicator.ts';
import type { Target } from '../../domain/target.ts';
import type { ActionProgress } from './change-action.ts';
import type { PictureAnswers } from './change-picture.ts';
import type { TargetKey } from './change-target.ts';
import type { WithdrawnForm } from './items-of-form.ts';
import type { LetterAnswers } from './write-letter.ts';
import type { StoryAnswers } from './write-story.ts';

/** A picture as its form knows it: drawn from the figures, the file it had, or a new file that goes along with the order. */
export type PictureForm = Omit<PictureAnswers, 'drawing'> & {
  readonly drawing: PictureAnswers['drawing'] | { readonly type: 'upload' };
};

/** One thing that somebody changes in texts, pictures, actions, definitions or targets. */
export type ContentChange =
  | { readonly kind: 'letter'; readonly item: LetterAnswers }
  | { readonly kind: 'story'; readonly item: StoryAnswers }
  | { readonly kind: 'picture'; readonly item: PictureForm }
  | { readonly kind: 'action'; readonly id: string; readonly progress: ActionProgress }
  | { readonly kind: 'indicator'; readonly item: Indicator }
  | { readonly kind: 'target'; readonly item: Target }
  | { readonly kind: 'target-removed'; readonly target: TargetKey }
  /** Taken away because it may no longer be shown, by its id; with it go the places that point to it. */
  | { readonly kind: 'withdrawn'; readonly form: WithdrawnForm; readonly id: string };

/** Something in a text that may point to one person, and why it may stand there nevertheless. */
export interface ConfirmedText {
  readonly text: string;
  readonly reason: string;
}

/** What a form sends. */
export interface ContentOrder {
  /** The publication that the sender looked at. */
  readonly base: number;
  /** Chosen once by the form, so that sending again is no second publication. */
  readonly key: string;
  readonly change: ContentChange;
  readonly confirmed: readonly ConfirmedText[];
}
