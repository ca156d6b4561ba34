import { describe, expect, test } from 'vitest';
import { codesOf, take } from './take.ts';

const YEAR_ABOVE = ';2019;;;\nGemeente;K1;K2;K3;Totaal\nWoerden;10;11;12;33\nWeesp;20;21;22;63';

// What they add up to is worked out from the parts: the column is left out, and said so.
describe('mapColumns of a total beside its parts', () => {
  test.each([
    ['quarters, their year above them', YEAR_ABOVE, 'Meldingen.csv', '2019-K3'],
    ['quarters of the year in the title', YEAR_ABOVE.replace(';2019;;;', ''), 'Meldingen 2019.csv', '2019-K3'],
    [
      'quarters of the year of the row',
      'Jaar;Gemeente;K1;K2;K3;Jaartotaal\n2019;Woerden;10;11;12;33\n2018;Woerden;20;21;22;63',
      'Meldingen.csv',
      '2019-K3',
    ],
    [
      'areas',
      'Periode;Woerden;Weesp;Totaal\n2019-K1;10;20;30\n2019-K2;11;21;32\n2019-K3;12;22;34',
      'Meldingen.csv',
      '2019-K3',
    ],
  ])('%s', async (_, file, name, period) => {
    const result = await take(file, name);
    expect(result.observations).toHaveLength(6);
    expect(result.observations).toContainEqual(expect.objectContaining({ area: 'woerden', period, value: 12 }));
    expect(result.columns.filter(({ role }) => role.kind === 'skipped')).toHaveLength(1);
    expect(codesOf(result, 'waarschuwing')).toContain('kolom-overgeslagen');
    expect(codesOf(result, 'fout').filter((code) => !/^(?:som-|gebied-bestond)/.test(code))).toEqual([]);
  });

  test('a total beside other kinds is the figure itself', async () => {
    const result = await take(
      'Gemeente;Periode;Poging;Totaal\nWoerden;2019-K1;2;12\nWeesp;2019-K1;3;13',
      'Meldingen.csv',
    );
    expect(result.observations.map(({ value }) => value)).toEqual([12, 13]);
  });
});
