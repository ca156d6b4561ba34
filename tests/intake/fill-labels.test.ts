import { describe, expect, test } from 'vitest';
import { codesOf, take } from './take.ts';

const read = async (text: string): Promise<string[]> => {
  const { observations } = await take(text, 'levering.csv', { answers: { indicator: 'meldingen' } });
  return observations.map(({ area, period, value }) => [area, period, value].join(' '));
};

describe('takeIn of a table that writes each name once', () => {
  const outline = 'Gemeente;Periode;Aantal\nWoerden;2019-K1;19\n;2019-K2;18\nHilversum;2019-K1;17\n;2019-K2;16';

  test('gives a blank cell the name above it, and says so', async () => {
    expect(await read(outline)).toEqual([
      'woerden 2019-K1 19',
      'woerden 2019-K2 18',
      'hilversum 2019-K1 17',
      'hilversum 2019-K2 16',
    ]);
    expect((await take(outline)).issues.filter(({ code }) => code === 'namen-aangevuld')).toMatchObject([
      { column: 'Gemeente', severity: 'hersteld' },
    ]);
  });

  test('in more columns than one', async () => {
    const text =
      'Indicator;Gemeente;Periode;Aantal\nMeldingen;Woerden;2019-K1;19\n;;2019-K2;18\n;Weesp;2019-K1;17\nZaken;Woerden;2019-K1;16';
    const { observations } = await take(text);
    expect(observations.map(({ indicator, area, period }) => `${indicator} ${area} ${period}`)).toEqual([
      'meldingen woerden 2019-K1',
      'meldingen woerden 2019-K2',
      'meldingen weesp 2019-K1',
      'zaken woerden 2019-K1',
    ]);
  });

  test('does not give a total the name above it', async () => {
    expect(await read(`${outline}\nEindtotaal;;70`)).toHaveLength(4);
    expect(codesOf(await take(`${outline}\nEindtotaal;;70`), 'fout')).toContain('totaalrij A6');
  });

  test.each([
    ['where names are written again', 'Woerden;2019-K1;19\nWoerden;2019-K2;18\n;2019-K3;17\nHilversum;2019-K1;16', 3],
    [
      'where the name above stands with the same period',
      'Woerden;2019-K1;19\n;2019-K1;18\nHilversum;2019-K1;17\n;2019-K1;16',
      2,
    ],
    ['that is the only one of many', 'Woerden;2019-K1;19\n;2019-K2;18\nHilversum;2019-K1;17\nWeesp;2019-K1;16', 3],
    ['at the top', ';2019-K1;19\nWoerden;2019-K2;18\n;2019-K3;17\nHilversum;2019-K1;16', 2],
  ])('a blank name %s is a fault', async (_name, rows, found) => {
    const text = `Gemeente;Periode;Aantal\n${rows}`;
    expect(await read(text)).toHaveLength(found);
    expect(codesOf(await take(text), 'fout').filter((code) => code.startsWith('leeg-veld'))).not.toEqual([]);
  });
});
