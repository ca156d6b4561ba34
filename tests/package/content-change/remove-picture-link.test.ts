import { describe, expect, test } from 'vitest';
import { removePictureLink } from '../../../src/package/content-change/remove-picture-link.ts';

const without = (text: string): string | null => {
  const bytes = removePictureLink(new TextEncoder().encode(text), 'kaart');
  return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
};

describe('removePictureLink', () => {
  test.each([
    [
      'plain',
      '---\ntitel: x\nbeeld: kaart\nbron: y\n---\nbeeld: kaart\n',
      '---\ntitel: x\nbron: y\n---\nbeeld: kaart\n',
    ],
    ['between quotes', '---\n"beeld": "kaart"\ntitel: x\n---\n', '---\ntitel: x\n---\n'],
    ['last, with a remark', "---\ntitel: x\nbeeld: 'kaart' # mooi\n---\n", '---\ntitel: x\n---\n'],
    ['on two lines', '---\nbeeld:\n  kaart\ntitel: x\n---\n', '---\ntitel: x\n---\n'],
    ['as a block', '---\nbeeld: >-\n  kaart\ntitel: x\n---\n', '---\ntitel: x\n---\n'],
    [
      'with line ends of Windows',
      '\uFEFF---\r\nbeeld: kaart\r\ntitel:   x\r\n---\r\ny\r\n',
      '\uFEFF---\r\ntitel:   x\r\n---\r\ny\r\n',
    ],
    ['of another picture', '---\nbeeld: kaartje\n---\n', null],
    ['in something else', '---\nbron:\n  beeld: kaart\nuitspraken: [{ beeld: kaart }]\n---\n', null],
    ['in the text alone', '---\ntitel: x\n---\nbeeld: kaart\n', null],
    ['without a head', 'beeld: kaart\n', null],
    ['in a head that is no list of keys', '---\n- beeld\n---\n', null],
  ])('a link %s', (_name, text, after) => {
    expect(without(text)).toBe(after);
  });
});
