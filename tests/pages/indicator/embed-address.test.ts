import { describe, expect, it } from 'vitest';
import { toEmbedAddress, toEmbedCode, toScreenAddress } from '../../../src/pages/indicator/embed-address.ts';

describe('toEmbedAddress', () => {
  it.each([
    ['', '/inbed/indicator/x'],
    ['gebied=almere', '/inbed/indicator/x?gebied=almere'],
    [
      'verken=alle&maat=per-1000&weergave=jaar&periode=2019-K3&gebied=almere',
      '/inbed/indicator/x?gebied=almere&periode=2019-K3&weergave=jaar&maat=per-1000',
    ],
    ['gebied=%22%3E%3Cscript%3E', '/inbed/indicator/x?gebied=%22%3E%3Cscript%3E'],
  ])('%s: %s', (search, address) => {
    expect(toEmbedAddress('x', search)).toBe(address);
    expect(toScreenAddress('x', search)).toBe(address.replace('/inbed', ''));
  });
});

describe('toEmbedCode', () => {
  it('has a title, is fetched when it comes into sight, and lets no word break out of it', () => {
    expect(toEmbedCode('https://rv.example', '/inbed/indicator/x?gebied=a&maat=b', 'Aandeel "ja" <5')).toBe(
      '<iframe src="https://rv.example/inbed/indicator/x?gebied=a&amp;maat=b" title="Aandeel &quot;ja&quot; &lt;5 (Rijker Verantwoorden)" width="100%" height="820" loading="lazy"></iframe>',
    );
  });
});
