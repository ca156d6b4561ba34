import { estimateTextWidth } from './text-width.ts';

/** Of a letter 1 high: the estimate of text-width.ts is on the wide side, and the serif is a little wider than the sans. */
const FACES = { sans: 0.9, serif: 0.97 } as const;

export interface LetterStyle {
  readonly face: keyof typeof FACES;
  readonly size: number;
}

/** How many lines a text takes in a column; width and size in the same unit. A longer word than the column is cut over lines. */
export function countLines(text: string, width: number, { face, size }: LetterStyle): number {
  const measure = (part: string) => estimateTextWidth(part, size, true) * FACES[face];
  const space = measure(' ');
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const own = measure(word);
    if (used > 0 && used + space + own > width) {
      lines += 1;
      used = 0;
    }
    const whole = Math.floor(own / width);
    lines += whole;
    used += (used > 0 ? space : 0) + own - whole * width;
  }
  return lines;
}

/** A text in pieces of at most so many lines, cut at the end of a sentence where that can be, else between words. */
export function splitByLines(text: string, width: number, lines: number, style: LetterStyle): string[] {
  const fits = (part: string) => countLines(part, width, style) <= lines;
  // A sentence ends before a space: 1.000 stays whole.
  const sentences = text.split(/(?<=[.!?…][’”)]{0,3})\s+/);
  const units = sentences.flatMap((sentence) => (fits(sentence) ? [sentence] : cutWords(sentence, fits)));
  const pieces: string[] = [];
  for (const unit of units.filter(Boolean)) {
    const last = pieces.at(-1);
    if (last !== undefined && fits(`${last} ${unit}`)) pieces[pieces.length - 1] = `${last} ${unit}`;
    else pieces.push(unit);
  }
  return pieces;
}

function cutWords(sentence: string, fits: (part: string) => boolean): string[] {
  const parts: string[] = [];
  for (const word of sentence.split(/\s+/).filter(Boolean)) {
    const last = parts.at(-1);
    if (last !== undefined && fits(`${last} ${word} …`)) parts[parts.length - 1] = `${last} ${word}`;
    else parts.push(word);
  }
  return parts.map((part, place) => (place < parts.length - 1 ? `${part} …` : part));
}
