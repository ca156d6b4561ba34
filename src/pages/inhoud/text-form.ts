import type { Letter, Story } from '../../domain/content.ts';
import type { ContentData } from './content-data.ts';
import { pictureOptions } from './field-options.ts';
import type { FormField } from './form-field.ts';
import type { FormReader } from './form-reader.ts';
import type { FormValues } from './form-values.ts';
import { startHeader } from './header-form.ts';

/** The answers that letters and stories share; null = of a new one. */
export function startText(text: Letter | Story | null, data: ContentData): FormValues {
  return {
    ...startHeader(text, data),
    author: text?.author ?? '',
    source: text?.source ?? '',
    picture: text?.picture ?? '',
  };
}

export const AUTHOR_FIELD: FormField = { type: 'line', name: 'author', label: 'Auteur', hint: 'Een rol of redactie.' };

/** Which picture stands beside it. */
export function askPicture(data: ContentData): FormField {
  return { type: 'choice', name: 'picture', label: 'Beeld erbij', optional: true, options: pictureOptions(data) };
}

/** null: no picture. */
export function readPicture(reader: FormReader): string | null {
  return reader.optional('picture') || null;
}
