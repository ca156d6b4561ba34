import { describe, expect, it } from 'vitest';
import { type FormValues, hasChanged, parseValues } from '../../../src/pages/inhoud/form-values.ts';

describe('hasChanged', () => {
  it.each<[FormValues, FormValues, boolean]>([
    [{ a: 'x' }, { a: 'x' }, false],
    [{ a: 'x' }, { a: 'y' }, true],
    [{ a: '' }, {}, false],
    [{ a: [] }, {}, true],
    [{ a: ['x', 'y'] }, { a: ['x', 'y'] }, false],
    [{ a: ['x', 'y'] }, { a: ['y', 'x'] }, true],
    [{ a: ['x'] }, { a: 'x' }, true],
  ])('%o then %o: %s', (before, now, changed) => {
    expect(hasChanged(before, now)).toBe(changed);
  });
});

describe('parseValues', () => {
  it.each([null, 'x', { a: 1 }, { a: [1] }])('%o is no form', (kept) => {
    expect(parseValues(kept)).toBeNull();
  });

  it('takes texts and lists of texts', () => {
    expect(parseValues({ a: 'x', b: ['y'] })).toEqual({ a: 'x', b: ['y'] });
  });
});
