import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownToRichText } from '../../src/package/markdown-to-rich-text.ts';

const t = (text: string) => ({ type: 'text', text }) as const;

describe('markdownToRichText', () => {
  test.each([
    [
      '## Kop\n\nEen *alinea*\nover **twee** regels.',
      [
        { type: 'heading', level: 2, children: [t('Kop')] },
        {
          type: 'paragraph',
          children: [
            t('Een '),
            { type: 'emphasis', children: [t('alinea')] },
            t(' over '),
            { type: 'strong', children: [t('twee')] },
            t(' regels.'),
          ],
        },
      ],
    ],
    ['1. een\n2. twee', [{ type: 'list', ordered: true, items: [[t('een')], [t('twee')]] }]],
    ['> Een citaat', [{ type: 'quote', children: [t('Een citaat')] }]],
    [
      '[gebied](/gebied/almere)',
      [{ type: 'paragraph', children: [{ type: 'link', href: '/gebied/almere', children: [t('gebied')] }] }],
    ],
    ['', []],
  ])('%j', (markdown, text) => {
    expect(markdownToRichText(markdown)).toEqual({ text, faults: [] });
  });

  test.each([
    ['een\n\n<script>alert(1)</script>', [{ code: 'html-in-tekst', line: 3, value: '<script>alert(1)</script>' }], 1],
    ['een <b>woord</b>', [{ code: 'html-in-tekst', line: 1, value: '<b>' }], 1],
    ['[x](javascript:alert(1))', [{ code: 'verkeerde-link', line: 1, value: 'javascript:alert(1)' }], 1],
    ['# Titel', [{ code: 'opmaak-mag-niet', line: 1, value: 'een kop van niveau 1' }], 0],
    ['![alt](x.png)', [{ code: 'opmaak-mag-niet', line: 1, value: 'een beeld' }], 1],
    ['- een\n  - twee', [{ code: 'opmaak-mag-niet', line: 2, value: 'een lijst in een lijst' }], 1],
    ['    code', [{ code: 'opmaak-mag-niet', line: 1, value: 'een blok code' }], 0],
  ])('%j is at fault and the rest stays', (markdown, faults, blocks) => {
    const parsed = markdownToRichText(markdown);
    expect(parsed.faults).toEqual(faults);
    expect(parsed.text).toHaveLength(blocks);
  });

  test('keeps the words of a link that may not be', () => {
    const { text } = markdownToRichText('[woord](data:text/html,x)');
    expect(text).toEqual([{ type: 'paragraph', children: [t('woord')] }]);
  });

  test('never throws', () => {
    const pieces = fc.constantFrom(
      '#',
      '*',
      '_',
      '[',
      '](',
      ')',
      '<',
      '>',
      '\n',
      '- ',
      '`',
      'a',
      ' ',
      '&',
      '!',
      'javascript:',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        expect(markdownToRichText(parts.join('')).text).toBeInstanceOf(Array);
      }),
    );
  });
});
