import { describe, expect, test } from 'vitest';
import { isSafeLink } from '../../src/package/is-safe-link.ts';

describe('isSafeLink', () => {
  test.each([
    ['https://www.burgernet.nl', true],
    ['http://a.nl', true],
    ['mailto:a@b.nl', true],
    ['/gebied/almere', true],
    ['#bron', true],
    ['bron.md', true],
    ['javascript:alert(1)', false],
    ['JAVASCRIPT:alert(1)', false],
    ['java\tscript:alert(1)', false],
    [' javascript:alert(1)', false],
    ['vbscript:x', false],
    ['data:text/html,x', false],
    ['file:///etc', false],
    ['//elders.nl', false],
    ['\\\\elders.nl', false],
    ['', false],
  ])('%j -> %s', (href, safe) => {
    expect(isSafeLink(href)).toBe(safe);
  });
});
