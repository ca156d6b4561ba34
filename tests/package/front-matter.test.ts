import { describe, expect, test } from 'vitest';
import { parseFrontMatter } from '../../src/package/front-matter.ts';

const parse = (text: string) => parseFrontMatter('letters/a.md', new TextEncoder().encode(text));

describe('parseFrontMatter', () => {
  test.each(['\n', '\r\n'])('splits head and body (%j)', (end) => {
    const text = ['---', 'titel: Een', 'datum: 2020-01-14', 'indicatoren: [a, b]', '---', '', 'Tekst'].join(end);
    expect(parse(text).content).toMatchObject({
      head: { titel: 'Een', datum: '2020-01-14', indicatoren: ['a', 'b'] },
      body: '\nTekst',
      bodyLine: 6,
    });
  });

  test.each([
    ['no head', 'Tekst', 'kapotte-kop', 'regel 1'],
    ['a head that does not end', '---\ntitel: Een\n', 'kapotte-kop', 'regel 1'],
    ['a colon in a value', '---\na: b\ntitel: Een: twee\n---\n', 'kapotte-kop', 'regel 3'],
    ['a key twice', '---\ntitel: Een\ntitel: Twee\n---\n', 'kapotte-kop', 'regel 3'],
  ])('finds %s', (_, text, code, place) => {
    expect(parse(text).issue).toMatchObject({ code, place });
  });

  test('refuses bytes that are not UTF-8', () => {
    expect(parseFrontMatter('letters/a.md', new Uint8Array([0xff])).issue?.code).toBe('geen-utf8');
  });
});
