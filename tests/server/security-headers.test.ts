import { describe, expect, test } from 'vitest';
import { SECURITY_HEADERS, securityHeadersFor } from '../../src/server/security-headers.ts';

const ALMERE = 'https://www.almere.nl';
const ancestorsOf = (headers: Readonly<Record<string, string>>) =>
  /frame-ancestors ([^;]+)/.exec(headers['Content-Security-Policy'] ?? '')?.[1];

describe('securityHeadersFor', () => {
  test.each([
    ['/', "'none'", 'DENY'],
    ['/indicator/vis-gemeenten', "'none'", 'DENY'],
    ['/thema/vis', "'none'", 'DENY'],
    ['/inbed', "'none'", 'DENY'],
    ['/inbedden/x', "'none'", 'DENY'],
    ['/x/inbed/indicator/y', "'none'", 'DENY'],
    ['/data/inbed/x', "'none'", 'DENY'],
    ['/inbed/indicator/vis-gemeenten', `'self' ${ALMERE}`, undefined],
    ['/inbed/bestaat-niet', `'self' ${ALMERE}`, undefined],
  ])('%s stands in a frame of %s', (path, ancestors, frameOptions) => {
    const headers = securityHeadersFor(path, [ALMERE]);
    expect(ancestorsOf(headers)).toBe(ancestors);
    expect(headers['X-Frame-Options']).toBe(frameOptions);
  });

  test('without a setting an embedded page stands in a frame of its own site alone', () => {
    const headers = securityHeadersFor('/inbed/indicator/x', []);
    expect(ancestorsOf(headers)).toBe("'self'");
    expect(headers['X-Frame-Options']).toBe('SAMEORIGIN');
  });

  test('an embedded page keeps all other headers, and asks search engines to leave it out', () => {
    const headers = securityHeadersFor('/inbed/indicator/x', [ALMERE]);
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      if (name === 'X-Frame-Options') continue;
      const without = (policy: string | undefined) => policy?.replace(/frame-ancestors [^;]+/, '');
      expect(without(headers[name])).toBe(without(value));
    }
    expect(headers['X-Robots-Tag']).toBe('noindex');
    expect(securityHeadersFor('/indicator/x', [ALMERE])['X-Robots-Tag']).toBeUndefined();
  });

  test.each(['/data/beelden/foto.jpg', '/data/beelden/kaart.svg', '/data/beelden/'])(
    'S16 %s runs nothing and loads nothing when it is opened by itself',
    (path) => {
      const { 'Content-Security-Policy': policy, ...rest } = securityHeadersFor(path, [ALMERE]);
      expect(policy?.split('; ')).toEqual(expect.arrayContaining(['sandbox', "default-src 'none'"]));
      expect(policy).not.toMatch(/self|unsafe|\*/);
      expect(rest).toMatchObject({ 'X-Content-Type-Options': 'nosniff', 'X-Frame-Options': 'DENY' });
    },
  );
});
