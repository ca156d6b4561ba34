import type { Form } from '../../domain/content.ts';
import { FORM_SLUGS } from '../../domain/form-slugs.ts';
import { FORMS } from '../../ui/form-labels.ts';

/** "dialoog" -> "dialogue"; null when the address names no form, or one that there is not. */
export function parseFormSlug(slug: string | null): Form | null {
  return FORMS.find((form) => FORM_SLUGS[form] === slug) ?? null;
}

/** ("periode=2019-K3", "story") -> "periode=2019-K3&vorm=verhaal"; null takes the form out. */
export function withForm(search: string, form: Form | null): string {
  const parameters = new URLSearchParams(search);
  if (form === null) parameters.delete('vorm');
  else parameters.set('vorm', FORM_SLUGS[form]);
  return parameters.toString();
}
