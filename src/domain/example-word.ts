import type { ContentHeader } from './content.ts';

const WORDS: Readonly<Record<ContentHeader['form'], string>> = {
  letters: 'voorbeeldtekst',
  dialogue: 'voorbeeldgesprek',
  picture: 'voorbeeldbeeld',
  story: 'voorbeeldverhaal',
};

/** The word for something made up; null for what is real. */
export function toExampleWord({ origin, form }: Pick<ContentHeader, 'origin' | 'form'>): string | null {
  return origin === 'example' ? WORDS[form] : null;
}
