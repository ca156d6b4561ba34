import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWords, isWithin } from '../../src/app/fold-text.ts';

describe('foldWords', () => {
  test.each([
    ['Criminele netwerken (CSV’s)', ['criminele', 'netwerken', 'csvs']],
    ['Gooi én Vechtstreek', ['gooi', 'en', 'vechtstreek']],
    ['  GEÏNTEGREERD/aanpak  ', ['geintegreerd', 'aanpak']],
    ['', []],
    ['?!', []],
  ])('%j', (text, words) => {
    expect(foldWords(text)).toEqual(words);
  });
});

describe('isWithin', () => {
  test.each([
    ['utrecht', 'utrecht', 0, true],
    ['utrecht', 'utrect', 1, true],
    ['utrecht', 'utrehct', 1, true],
    ['utrecht', 'utrrecht', 1, true],
    ['utrecht', 'urtehct', 1, false],
    ['utrecht', 'urtehct', 2, true],
    ['soest', 'zeist', 1, false],
    ['a', 'abcd', 2, false],
  ])('%s and %s within %i: %s', (a, b, limit, expected) => {
    expect(isWithin(a, b, limit)).toBe(expected);
  });

  test('is the same both ways, and one letter taken out is one error', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 12 }),
        fc.string({ maxLength: 12 }),
        fc.nat(3),
        fc.nat(11),
        (a, b, limit, at) => {
          expect(isWithin(a, b, limit)).toBe(isWithin(b, a, limit));
          const place = at % a.length;
          expect(isWithin(a, a.slice(0, place) + a.slice(place + 1), 1)).toBe(true);
        },
      ),
    );
  });
});
