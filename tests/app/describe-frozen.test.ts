import { describe, expect, it } from 'vitest';
import { describeFrozen } from '../../src/app/describe-frozen.ts';

const publication = { id: 3, at: '2020-01-14T13:12:00Z', latest: 5, withdrawn: false };

describe('describeFrozen', () => {
  it.each([
    [publication, 'U ziet de cijfers van publicatie 3, van 14 januari 2020, 14.12 uur. Er zijn nieuwere.'],
    [
      { ...publication, latest: 3 },
      'U ziet de cijfers van publicatie 3, van 14 januari 2020, 14.12 uur. Dit zijn de nieuwste.',
    ],
    [
      { ...publication, withdrawn: true },
      'Publicatie 3 is niet meer te bekijken: er staat iets in dat later is afgeschermd of ingetrokken, of waarmee een afgeschermd cijfer te berekenen is. U ziet de nieuwste cijfers.',
    ],
    [null, 'Publicatie 3 is hier niet te vinden. U ziet de nieuwste cijfers.'],
  ])('%#', (found, text) => {
    expect(describeFrozen('3', found)).toBe(text);
  });
});
