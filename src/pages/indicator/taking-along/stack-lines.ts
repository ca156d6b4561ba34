import { wrapToWidth } from '../../../charts/text-width.ts';

type SheetTone = 'title' | 'strong' | 'plain' | 'soft';

export interface SheetText {
  readonly text: string;
  readonly x: number;
  /** Of the line on which the letters stand. */
  readonly y: number;
  readonly size: number;
  readonly tone: SheetTone;
}

/** A text with its size in px; it takes as many lines as it needs. */
export interface Paragraph {
  readonly text: string;
  readonly size: number;
  readonly tone: SheetTone;
}

/** The estimate of plain letters is a tenth on the wide side; Arial, where our letters are not known, is 2% wider than they are. */
const SLACK = 1.08;
const LEADING = 1.25;
/** Room between two paragraphs, in their size. */
const APART = 0.35;

/** Paragraphs one under another from a top, and where they end. */
export function stackLines(paragraphs: readonly Paragraph[], top: number, left: number, width: number) {
  const texts: SheetText[] = [];
  let end = top;
  for (const { text, size, tone } of paragraphs) {
    if (text === '') continue;
    if (texts.length > 0) end += size * APART;
    const bold = tone === 'title' || tone === 'strong';
    for (const line of wrapToWidth(text, bold ? width : width * SLACK, size, bold)) {
      texts.push({ text: line, x: left, y: end + size, size, tone });
      end += size * LEADING;
    }
  }
  return { texts, end };
}
