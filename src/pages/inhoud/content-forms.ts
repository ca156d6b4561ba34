import { actionForm } from './action-form.ts';
import type { ContentForm } from './content-form.ts';
import type { ContentKind } from './content-kinds.ts';
import { indicatorForm } from './indicator-form.ts';
import { letterForm } from './letter-form.ts';
import { pictureForm } from './picture-form.ts';
import { storyForm } from './story-form.ts';
import { targetForm } from './target-form.ts';

/** The form of each kind. */
export const CONTENT_FORMS: Readonly<Record<ContentKind, ContentForm>> = {
  letter: letterForm,
  story: storyForm,
  picture: pictureForm,
  action: actionForm,
  target: targetForm,
  indicator: indicatorForm,
};
