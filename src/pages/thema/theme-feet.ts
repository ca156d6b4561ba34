import type { ContentHeader } from '../../domain/content.ts';
import { toExampleWord } from '../../domain/example-word.ts';

/** At the foot of a column: the source, and the mark of what is made up. */
export interface Foot {
  readonly text: string | null;
  /** "voorbeeldgesprek"; null when nothing is made up. */
  readonly mark: string | null;
}

/** Of the first item, the one that the column shows; what stands behind it says its own. */
export function computeFoot(first: ContentHeader | undefined, text: string | null = null): Foot {
  return first === undefined ? { text: null, mark: null } : { text, mark: toExampleWord(first) };
}
