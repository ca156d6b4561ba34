import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyMark, type MarkedText, type TextMark } from '../../../src/pages/inhoud/apply-mark.ts';

/** "een [twee] drie" -> the text with "twee" selected. */
function select(shown: string): MarkedText {
  const start = shown.indexOf('[');
  const end = shown.indexOf(']') - 1;
  return { text: shown.replace('[', '').replace(']', ''), start, end };
}

describe('applyMark', () => {
  it.each<[TextMark, string, string]>([
    ['strong', 'een [twee] drie', 'een **[twee]** drie'],
    ['emphasis', '[]', '*[]*'],
    ['heading', 'een\n[twee]', 'een\n## [twee]'],
    ['list', '[een\ntwee]', '- [een\n- twee]'],
    ['quote', 'een t[w]ee', '> een t[w]ee'],
  ])('%s', (mark, before, after) => {
    expect(applyMark(select(before), mark)).toEqual(select(after));
  });

  it('keeps every word that was there, and what was selected', () => {
    const marks = fc.constantFrom<TextMark>('heading', 'strong', 'emphasis', 'list', 'quote', 'link');
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z \n]*$/), fc.nat(), fc.nat(), marks, (text, one, other, mark) => {
        const [start = 0, end = 0] = [one, other].map((at) => at % (text.length + 1)).sort((a, b) => a - b);
        const marked = applyMark({ text, start, end }, mark);
        const added = {
          heading: /## /g,
          list: /- /g,
          quote: /> /g,
          strong: /\*\*/g,
          emphasis: /\*/g,
          link: /\[|\]\(https:\/\/\)/g,
        };
        expect(marked.text.replace(added[mark], '')).toBe(text);
        expect(marked.text.slice(marked.start, marked.end).replace(added[mark], '')).toBe(text.slice(start, end));
      }),
    );
  });
});
