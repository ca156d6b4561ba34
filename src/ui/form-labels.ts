import type { Form } from '../domain/content.ts';

/** The fixed order: keys 1 to 5, columns, dots. */
export const FORMS: readonly Form[] = ['figures', 'letters', 'dialogue', 'picture', 'story'];

export const FORM_LABELS: Readonly<Record<Form, { readonly name: string; readonly question: string }>> = {
  figures: { name: 'Cijfers', question: 'wat telt?' },
  letters: { name: 'Letters', question: 'wat betekent het?' },
  dialogue: { name: 'Dialoog', question: 'wat spreken we af?' },
  picture: { name: 'Beeld', question: 'hoe ziet het eruit?' },
  story: { name: 'Verhaal', question: 'wie gaat het aan?' },
};
