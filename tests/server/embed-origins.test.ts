import { describe, expect, test } from 'vitest';
import { parseEmbedOrigins } from '../../src/server/embed-origins.ts';

describe('parseEmbedOrigins', () => {
  test.each([
    [undefined, []],
    ['', []],
    ['  ', []],
    ['https://www.almere.nl', ['https://www.almere.nl']],
    [' https://www.almere.nl\n https://urk.nl:8443 ', ['https://www.almere.nl', 'https://urk.nl:8443']],
    ['https://xn--mnchen-3ya.example', ['https://xn--mnchen-3ya.example']],
    ['http://127.0.0.1:8080 http://localhost', ['http://127.0.0.1:8080', 'http://localhost']],
    ['https://urk.nl https://urk.nl', ['https://urk.nl']],
  ])('%j lets %j in', (text, origins) => {
    expect(parseEmbedOrigins(text)).toEqual({ origins, fault: null });
  });

  test.each([
    '*',
    'https://*',
    'https://*.almere.nl',
    'https:',
    'https://',
    'http://www.almere.nl',
    'http://127.0.0.1.evil.example',
    'http://localhost.evil.example',
    'https://www.almere.nl/',
    'https://www.almere.nl/pad',
    'https://www.almere.nl?x',
    'https://iemand@almere.nl',
    'https://WWW.almere.nl',
    'https://almere.nl:443',
    'https://almere.nl:99999',
    'https://almere.nl;script-src',
    "https://almere.nl,'unsafe-inline'",
    'www.almere.nl',
    'almere',
    "'none'",
    'data:',
    'ftp://almere.nl',
  ])('%s stops the start with a sentence', (text) => {
    const { origins, fault } = parseEmbedOrigins(`https://www.urk.nl ${text}`);
    expect(origins).toBeNull();
    expect(fault).toMatch(/^EMBED_ORIGINS: “.+” kan niet: .+\.$/);
    expect(fault).toContain(text);
  });
});
