import { describe, expect, test } from 'vitest';
import { codesOf, FOREIGN, take } from './take.ts';

const rows = (kinds: readonly [string, string]): string =>
  `gemeente;periode;leeftijd;Meldingen\nWoerden;2019-K1;${kinds[0]};12\nWeesp;2019-K1;${kinds[1]};13`;

describe('reportColumns of a column that tells rows apart', () => {
  test.each([
    ['a part of all', ['0-17 jaar', '0-17 jaar'], true],
    ['different parts', ['0-17 jaar', '18+'], true],
    ['all of it', ['Totaal', 'totaal alle leeftijden'], false],
  ] as const)('%s', async (_, kinds, isTold) => {
    expect(codesOf(await take(rows([...kinds])), 'waarschuwing').includes('kolom-overgeslagen')).toBe(isTold);
  });

  test('in a foreign file it names the figures, and is not left out', async () => {
    const result = await take(rows(['0-17 jaar', '18+']), 'a.csv', FOREIGN);
    expect(codesOf(result, 'waarschuwing')).not.toContain('kolom-overgeslagen');
  });
});
