import type { Form } from '../../domain/content.ts';
import { FORM_SLUGS } from '../../domain/form-slugs.ts';
import { FORMS } from '../../ui/form-labels.ts';

/** Where a presentation stands, as its address writes it. */
interface PresentPlace {
  /** From 0; ?punt= counts from 1. */
  readonly index: number;
  readonly form: Form;
}

/** The form beside the figure when none is asked for: what do we agree? */
const USUAL_FORM: Form = 'dialogue';

/** "punt=3&vorm=beeld" -> {index: 2, form: 'picture'}; anything else is the first item and the usual form. */
export function parsePlace(search: string): PresentPlace {
  const parameters = new URLSearchParams(search);
  const place = Number(parameters.get('punt') ?? '1');
  return {
    index: Number.isInteger(place) && place > 0 ? place - 1 : 0,
    form: FORMS.find((form) => FORM_SLUGS[form] === parameters.get('vorm')) ?? USUAL_FORM,
  };
}

/** The search of the same presentation at another place; what is usual is left out. */
export function withPlace(search: string, { index, form }: PresentPlace): string {
  const parameters = new URLSearchParams(search);
  if (index === 0) parameters.delete('punt');
  else parameters.set('punt', String(index + 1));
  if (form === USUAL_FORM) parameters.delete('vorm');
  else parameters.set('vorm', FORM_SLUGS[form]);
  return parameters.toString();
}
