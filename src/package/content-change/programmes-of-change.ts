import { itemsOfForm } from './items-of-form.ts';
import type { DataPackage } from '../data-package.ts';
import type { ContentChange } from './content-order.ts';

type Known = Pick<DataPackage, 'programmes' | 'indicators' | 'actions' | 'letters' | 'stories' | 'pictures'>;
interface Owned {
  readonly id: string;
  readonly programme: string;
}

/**
 * The programmes of what a change touches, as it is and as it becomes, each once; null when it is about something that is
 * not in the package, or about a programme that is not.
 */
export function programmesOfChange(data: Known, change: ContentChange): readonly string[] | null {
  const touched = listTouched(data, change);
  if (touched === null) return null;
  const known = new Set(data.programmes.map(({ id }) => id));
  return touched.every((programme) => known.has(programme)) ? [...new Set(touched)] : null;
}

function listTouched(data: Known, change: ContentChange): readonly string[] | null {
  switch (change.kind) {
    case 'letter':
      return withOld(data.letters, change.item);
    case 'story':
      return withOld(data.stories, change.item);
    case 'picture':
      return withOld(data.pictures, change.item);
    case 'indicator':
      return withOld(data.indicators, change.item);
    case 'action':
      return ofKnown(data.actions, change.id);
    case 'target':
      return ofKnown(data.indicators, change.item.indicator);
    case 'target-removed':
      return ofKnown(data.indicators, change.target.indicator);
    case 'withdrawn':
      return ofKnown(itemsOfForm(data, change.form), change.id);
  }
}

function withOld(items: readonly Owned[], item: Owned): readonly string[] {
  return [...(ofKnown(items, item.id) ?? []), item.programme];
}

function ofKnown(items: readonly Owned[], id: string): readonly string[] | null {
  const found = items.find((item) => item.id === id);
  return found === undefined ? null : [found.programme];
}
