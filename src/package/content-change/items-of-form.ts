import type { DataPackage } from '../data-package.ts';

/** The forms of which one item can be withdrawn. */
export type WithdrawnForm = 'letters' | 'story' | 'picture';

/** The letters, stories or pictures of a package. */
export function itemsOfForm(
  { letters, stories, pictures }: Pick<DataPackage, 'letters' | 'stories' | 'pictures'>,
  form: WithdrawnForm,
) {
  if (form === 'letters') return letters;
  return form === 'story' ? stories : pictures;
}
