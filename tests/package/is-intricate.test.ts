import { describe, expect, test } from 'vitest';
import { isIntricate } from '../../src/package/is-intricate.ts';

describe('isIntricate', () => {
  test.each([
    ['plain words', 'Een brief met **vet**, een [link](https://voorbeeld.nl) en een lijst.\n\n- een\n- twee\n', false],
    ['a long list', '- een punt met *nadruk*\n'.repeat(200), false],
    ['a line under a heading', `Kop\n${'-'.repeat(80)}\n`, false],
    ['marks that open and never close', '_a**'.repeat(300), true],
    ['quotes in quotes', `${'> '.repeat(40)}a`, true],
    ['lists in lists', `${'- '.repeat(40)}a`, true],
    ['links in links', '[a](['.repeat(400), true],
    ['codes of signs', '&#51;'.repeat(700), true],
  ])('%s', (_name, markdown, expected) => {
    expect(isIntricate(markdown)).toBe(expected);
  });
});
