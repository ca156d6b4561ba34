import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormValues } from '../../../src/pages/inhoud/form-values.ts';
import { mergeValues } from '../../../src/pages/inhoud/merge-values.ts';

describe('mergeValues', () => {
  it.each<[string, FormValues, FormValues, FormValues, FormValues, string[]]>([
    ['only here', { a: 'x' }, { a: 'x' }, { a: 'y' }, { a: 'y' }, []],
    ['only there', { a: 'x' }, { a: 'z' }, { a: 'x' }, { a: 'z' }, []],
    ['both, otherwise', { a: 'x' }, { a: 'z' }, { a: 'y' }, { a: 'y' }, ['a']],
    ['both, alike', { a: 'x' }, { a: 'y' }, { a: 'y' }, { a: 'y' }, []],
    ['each another field', { a: 'x', b: 'x' }, { a: 'y', b: 'x' }, { a: 'x', b: 'z' }, { a: 'y', b: 'z' }, []],
    ['a list', { a: ['x'] }, { a: ['x', 'y'] }, { a: [] }, { a: [] }, ['a']],
    ['a field of an answer here', {}, {}, { b: 'y' }, { b: 'y' }, []],
  ])('%s', (_, before, now, own, values, clashes) => {
    expect(mergeValues(before, now, own)).toEqual({ values, clashes });
  });

  const form = fc.record({ a: fc.constantFrom('', 'x', 'y'), b: fc.constantFrom([], ['x'], ['x', 'y']) });

  it('keeps what was filled in when nobody else published, and takes what was published when nothing was filled in', () => {
    fc.assert(
      fc.property(form, form, (before, other) => {
        expect(mergeValues(before, before, other)).toEqual({ values: other, clashes: [] });
        expect(mergeValues(before, other, before)).toEqual({ values: other, clashes: [] });
      }),
    );
  });
});
