import { describe, expect, it } from 'vitest';
import { toPlainText } from '../../src/domain/plain-text.ts';
import type { Block, Inline } from '../../src/domain/rich-text.ts';

const text = (words: string): Inline => ({ type: 'text', text: words });

describe('toPlainText', () => {
  it.each<[string, Block, string]>([
    ['a paragraph', { type: 'paragraph', children: [text('Een zin.')] }, 'Een zin.'],
    [
      'marks inside marks',
      {
        type: 'paragraph',
        children: [text('Een '), { type: 'strong', children: [{ type: 'emphasis', children: [text('zin')] }] }],
      },
      'Een zin',
    ],
    [
      'a link keeps its words',
      { type: 'quote', children: [{ type: 'link', href: '/x', children: [text('hier')] }] },
      'hier',
    ],
    [
      'items that do not end get a semicolon',
      { type: 'list', ordered: false, items: [[text('een;')], [text('twee')], [text('drie.')]] },
      'een; twee; drie.',
    ],
  ])('%s', (_, block, words) => {
    expect(toPlainText(block)).toBe(words);
  });
});
