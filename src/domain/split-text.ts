import type { RichText } from './rich-text.ts';

/** The first paragraph with what stands before it, and all that comes after it. */
export function splitText(text: RichText): { opening: RichText; rest: RichText } {
  const first = text.findIndex(({ type }) => type === 'paragraph');
  return { opening: text.slice(0, first + 1), rest: text.slice(first + 1) };
}
