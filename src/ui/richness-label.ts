import type { Form } from '../domain/content.ts';
import { FORM_LABELS, FORMS } from './form-labels.ts';

export type FormPresence = 'present' | 'missing' | 'outdated';

/** { picture: 'missing', letters: 'outdated', ... } -> "Rijkheid 3 van 5; ontbreekt: beeld; verouderd: letters" */
export function toRichnessLabel(richness: Readonly<Record<Form, FormPresence>>): string {
  const withState = (state: FormPresence) => FORMS.filter((form) => richness[form] === state);
  const list = (forms: readonly Form[]) => forms.map((form) => FORM_LABELS[form].name.toLowerCase()).join(', ');
  const missing = withState('missing');
  const outdated = withState('outdated');
  const parts = [`Rijkheid ${withState('present').length} van ${FORMS.length}`];
  if (missing.length > 0) parts.push(`ontbreekt: ${list(missing)}`);
  if (outdated.length > 0) parts.push(`verouderd: ${list(outdated)}`);
  return parts.join('; ');
}
