import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSlug } from '../../../src/pages/inhoud/to-slug.ts';

describe('toSlug', () => {
  it.each([
    ['Café: één op de negen', [], 'cafe-een-op-de-negen'],
    ['Een', [{ id: 'een' }, { id: 'een-2' }], 'een-3'],
    ['!!!', [], 'zonder-titel'],
  ])('%s -> %s', (title, items, slug) => {
    expect(toSlug(title, items)).toBe(slug);
  });

  it('is always a name for a file, that nothing has', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (title, words) => {
        const taken = words.map((word) => ({ id: toSlug(word, []) }));
        const slug = toSlug(title, taken);
        expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(taken).not.toContainEqual({ id: slug });
      }),
    );
  });
});
