import type { Draft } from '../../stores/draft-store.ts';
import { findKind, KIND_WORDS } from './content-kinds.ts';

/** What a draft is called in the list: its title and "Brieven"; what has no title yet is named by its kind. */
export function describeDraft({ id, title }: Pick<Draft, 'id' | 'title'>): { title: string; kind: string } {
  const kind = findKind(id.split('/')[2]);
  if (kind === null) return { title, kind: 'Concept' };
  const words = KIND_WORDS[kind];
  return { title: title === '' ? words.fresh : title, kind: words.title };
}
