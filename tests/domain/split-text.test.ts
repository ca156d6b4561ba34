import { describe, expect, it } from 'vitest';
import type { Block, RichText } from '../../src/domain/rich-text.ts';
import { splitText } from '../../src/domain/split-text.ts';

const block = (type: 'paragraph' | 'quote', text: string): Block => ({ type, children: [{ type: 'text', text }] });

describe('splitText', () => {
  it.each<[string, RichText, number, number]>([
    ['nothing', [], 0, 0],
    ['one paragraph', [block('paragraph', 'a')], 1, 0],
    ['three paragraphs', [block('paragraph', 'a'), block('paragraph', 'b'), block('paragraph', 'c')], 1, 2],
    ['a quote before the first paragraph', [block('quote', 'q'), block('paragraph', 'a')], 2, 0],
    ['no paragraph at all', [block('quote', 'q')], 0, 1],
  ])('%s', (_, text, opening, rest) => {
    const split = splitText(text);
    expect([split.opening.length, split.rest.length]).toEqual([opening, rest]);
    expect([...split.opening, ...split.rest]).toEqual(text);
  });
});
