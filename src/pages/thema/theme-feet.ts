import type { ContentHeader, Form } from '../../domain/content.ts';

/** At the foot of a column: the source, and the mark of what is made up. */
export interface Foot {
  readonly text: string | null;
  /** "voorbeeldgesprek"; null when nothing is made up. */
  readonly mark: string | null;
}

const MARKS: Readonly<Record<Exclude<Form, 'figures'>, string>> = {
  letters: 'voorbeeldtekst',
  dialogue: 'voorbeeldgesprek',
  picture: 'voorbeeldbeeld',
  story: 'voorbeeldverhaal',
};

/** The word for something made up; null for what is real. */
export function toExampleMark({ origin, form }: Pick<ContentHeader, 'origin' | 'form'>): string | null {
  return origin === 'example' ? MARKS[form] : null;
}

/** Of the first item, the one that the column shows; what stands behind it says its own. */
export function computeFoot(first: ContentHeader | undefined, text: string | null = null): Foot {
  return first === undefined ? { text: null, mark: null } : { text, mark: toExampleMark(first) };
}
