import type { Form } from './content.ts';

/** The forms as an address writes them: ?vorm=dialoog */
export const FORM_SLUGS: Readonly<Record<Form, string>> = {
  figures: 'cijfers',
  letters: 'letters',
  dialogue: 'dialoog',
  picture: 'beeld',
  story: 'verhaal',
};
