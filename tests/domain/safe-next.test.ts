import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { toSafeNext } from '../../src/domain/safe-next.ts';

const HOME = 'https://dashboard.example';

describe('toSafeNext', () => {
  test.each([
    '/',
    '/thema/vis',
    '/thema/vis?gebied=utrecht-stad&periode=2019-K4',
    '/over/methode#grenzen',
    '/beheer',
    '/gebied/s%C3%BBd',
    '/verhalen?zoek=a//b',
  ])('%s stays', (path) => expect(toSafeNext(path)).toBe(path));

  test.each([
    null,
    undefined,
    '',
    'thema/vis',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\/evil.example',
    '\\\\evil.example',
    '/\\/evil.example',
    'https://evil.example',
    'https:evil.example',
    'https:/evil.example',
    'HTTPS://evil.example',
    'http:\\\\evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    '/\t/evil.example',
    '/\n/evil.example',
    '/\r\n/evil.example',
    '\t//evil.example',
    ' //evil.example',
    ' /thema',
    '/ /evil.example',
    '/\u0000/evil.example',
    '/\u200b/evil.example',
    '/.//evil.example',
    '/..//evil.example',
    '/../thema',
    '/%2e%2e/thema',
    '/thema//evil.example',
    '/thema\\..\\evil.example',
    '/x\r\nSet-Cookie: a=b',
    '@evil.example',
    '?verder=//evil.example',
    '#//evil.example',
    '/api/account/uitloggen',
    '/API/account',
    '/inloggen?verder=/inloggen',
    `/${'a'.repeat(3_000)}`,
  ])('S28 %j becomes /', (payload) => expect(toSafeNext(payload)).toBe('/'));

  it('S28 never leads to another site', () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      '.',
      '%2f',
      '%5c',
      '@',
      ':',
      '\t',
      '\n',
      ' ',
      'https:',
      'evil.example',
      '?',
      '#',
      'a',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        expect(new URL(toSafeNext(pieces.join('')), HOME).origin).toBe(HOME);
        expect(new URL(toSafeNext(`/${pieces.join('')}`), HOME).origin).toBe(HOME);
      }),
      { numRuns: 3_000 },
    );
  });
});
