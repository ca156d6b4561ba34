import { describe, expect, test } from 'vitest';
import { codesOf, take, type Taken } from './take.ts';

const seen = ({ observations }: Taken): string[] =>
  observations.map(({ indicator, area, period, value }) => [indicator, area, period, value].join(' '));
const first = 'Woerden;2019-K1;19\nWeesp;2019-K1;18';

describe('takeIn of a table in parts, each under the name of an indicator', () => {
  test('gives each row the name above it, and says so', async () => {
    const result = await take(
      'Gemeente;2019-K1;2019-K2\nMeldingen;;\nWoerden;19;18\nHilversum;17;16\nZaken;;\nWoerden;29;28\nHilversum;27;26',
    );
    expect(seen(result)).toEqual([
      'meldingen woerden 2019-K1 19',
      'meldingen woerden 2019-K2 18',
      'meldingen hilversum 2019-K1 17',
      'meldingen hilversum 2019-K2 16',
      'zaken woerden 2019-K1 29',
      'zaken woerden 2019-K2 28',
      'zaken hilversum 2019-K1 27',
      'zaken hilversum 2019-K2 26',
    ]);
    expect(result.issues.filter(({ code }) => code === 'indicator-uit-titel').map(({ value }) => value)).toEqual([
      'Meldingen',
      'Zaken',
    ]);
    expect(codesOf(result, 'fout').filter((code) => /^(?:geen-|onbekend|leeg)/.test(code))).toEqual([]);
  });

  test('the first name may stand above the header', async () => {
    const result = await take(`Meldingen\nGemeente;Periode;Aantal\n${first}\nZaken;;\nWoerden;2019-K1;29`);
    expect(seen(result)).toEqual([
      'meldingen woerden 2019-K1 19',
      'meldingen weesp 2019-K1 18',
      'zaken woerden 2019-K1 29',
    ]);
  });

  test('rows under a name that is no indicator are not those of the part before', async () => {
    const result = await take(
      `Gemeente;Periode;Aantal\nMeldingen;;\n${first}\nVandalisme;;\nHilversum;2019-K1;99\nWoerden;2019-K2;98`,
    );
    expect(seen(result)).toEqual(['meldingen woerden 2019-K1 19', 'meldingen weesp 2019-K1 18']);
    expect(codesOf(result, 'fout')).toEqual(['onbekende-indicator A5']);
  });

  test('a line below the figures begins no part', async () => {
    const result = await take(`Gemeente;Periode;Aantal\nMeldingen;;\n${first}\nBron: politie;;\n`);
    expect(seen(result)).toHaveLength(2);
    expect(codesOf(result, 'fout')).toEqual([]);
  });

  test('the name of a district begins no part', async () => {
    const result = await take(
      'Gemeente;2019-K1;2019-K2\nMeldingen;;\nWest-Utrecht;;\nWoerden;19;18\nGooi en Vechtstreek;;\nHilversum;17;16',
    );
    expect(seen(result).map((each) => each.split(' ').slice(0, 2).join(' '))).toEqual([
      'meldingen woerden',
      'meldingen woerden',
      'meldingen hilversum',
      'meldingen hilversum',
    ]);
  });

  test('a cell too many is still told of', async () => {
    const result = await take(`Gemeente;Periode;Aantal\nMeldingen;;\n${first}\nHilversum;2019-K1;1;013`);
    expect(codesOf(result, 'fout').some((code) => code.startsWith('rij-te-lang'))).toBe(true);
  });
});
