/** A text with what is selected in it. */
export interface MarkedText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What a button of the toolbar does with a text. */
export type TextMark = 'heading' | 'strong' | 'emphasis' | 'list' | 'quote' | 'link';

const AROUND = { strong: ['**', '**'], emphasis: ['*', '*'], link: ['[', '](https://)'] } as const;
const BEFORE = { heading: '## ', list: '- ', quote: '> ' } as const;

/** The text with the mark around what is selected, or before each line that the selection touches; what was selected stays so. */
export function applyMark({ text, start, end }: MarkedText, mark: TextMark): MarkedText {
  if (mark === 'strong' || mark === 'emphasis' || mark === 'link') {
    const [before, after] = AROUND[mark];
    const marked = text.slice(0, start) + before + text.slice(start, end) + after + text.slice(end);
    return { text: marked, start: start + before.length, end: end + before.length };
  }
  const from = text.slice(0, start).lastIndexOf('\n') + 1;
  const lines = text.slice(from, end).split('\n');
  const marked = lines.map((line) => BEFORE[mark] + line).join('\n');
  const added = BEFORE[mark].length;
  return {
    text: text.slice(0, from) + marked + text.slice(end),
    start: start + added,
    end: end + added * lines.length,
  };
}
