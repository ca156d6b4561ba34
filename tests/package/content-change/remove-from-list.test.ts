import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { removeFromList } from '../../../src/package/content-change/remove-from-list.ts';
import { replaceInList } from '../../../src/package/content-change/replace-in-list.ts';

describe('removeFromList', () => {
  test.each([
    ['the first', '[ {"id":"a"} ,\n {"id":"b", "l":[{"id":"a"}]}]', 'a', '[ {"id":"b", "l":[{"id":"a"}]}]'],
    ['one between', '[{"id":"a"},\n{"id":"b"}\t,\n{"id":"c"}]', 'b', '[{"id":"a"}\t,\n{"id":"c"}]'],
    ['the last', '\uFEFF[\n  {"id":"a"},\n  {"id":"b"}\n]\n', 'b', '\uFEFF[\n  {"id":"a"}\n]\n'],
    ['the only one', '[\n  {"id":"a"}\n]\n', 'a', '[\n  \n]\n'],
    ['one that is not there', '[{"id":"a","l":[{"id":"x"}]}]', 'x', null],
    ['one of no list', '{"id":"a"}', 'a', null],
    ['one of no JSON', '[{"id":"a"}', 'a', null],
  ])('takes %s away, and no other letter', (_name, text, id, after) => {
    expect(removeFromList(text, id)).toBe(after);
  });

  test('takes away what was put behind the others: the text is what it was', () => {
    const entry = fc.dictionary(fc.constantFrom('a', 'b', '__proto__', '"'), fc.jsonValue({ maxDepth: 2 }));
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1 }), fc.constantFrom(0, 1, 4), (entries, indent) => {
        const text = JSON.stringify(entries, null, indent);
        const longer = replaceInList(text, 'nieuw', () => ({ id: 'nieuw', lijst: [{ id: 'a' }] })) ?? '';
        expect(longer).not.toBe(text);
        expect(removeFromList(longer, 'nieuw')).toBe(text);
      }),
    );
  });
});
