import { describe, expect, test } from 'vitest';
import { codesOf, take } from './take.ts';

const seen = ({ observations }: Awaited<ReturnType<typeof take>>): string[] =>
  observations.map(({ area, period, value }) => `${area} ${period} ${value}`);

describe('readPeriod of a row', () => {
  test.each([
    ['a quarter in the year of the file', 'kwartaal', '1', 'Meldingen 2019.csv', '2019-K1'],
    ['a quarter by name', 'kwartaal', '2e kwartaal', 'Meldingen 2019.csv', '2019-K2'],
    ['a month in the year of the file', 'maand', 'maart', 'Meldingen 2019.csv', '2019-M03'],
    ['the quarter that the file is of', 'kwartaal', '2', 'Meldingen 2019-K2.csv', '2019-K2'],
  ])('%s', async (_, header, part, name, period) => {
    const result = await take(`gemeente;${header};aantal\nWoerden;${part};31\nWeesp;${part};12`, name);
    expect(seen(result)).toEqual([`woerden ${period} 31`, `weesp ${period} 12`]);
  });

  test('a quarter in a file of another quarter is a fault', async () => {
    const result = await take('gemeente;kwartaal;aantal\nWoerden;2;31', 'Meldingen 2019-K1.csv');
    expect(seen(result)).toEqual([]);
    expect(codesOf(result, 'fout')).toContain('onbekende-periode B2');
  });

  test('a month beside its quarter is a month', async () => {
    const file = 'jaar;kwartaal;maand;gemeente;Meldingen\n2019;1;2;Woerden;31\n2019;2;;Weesp;12';
    expect(seen(await take(file))).toEqual(['woerden 2019-M02 31', 'weesp 2019-K2 12']);
  });
});

describe('readArea', () => {
  test.each([
    ['a province', 'provincie', 'West-Utrecht', 'ander-soort-gebied A2'],
    ['a country', 'land', 'Woerden', 'ander-soort-gebied A2'],
    ['a district', 'district', 'Woerden', 'ander-soort-gebied A2'],
    ['a police region of old', "politieregio's", 'Woerden', 'ander-soort-gebied A2'],
    ['a team of the police', 'basisteam', 'Woerden', 'ander-soort-gebied A2'],
    ['a neighbourhood', 'wijknaam', 'Woerden', 'ander-soort-gebied A2'],
  ])('%s that is called like an area of ours is none, and is not proposed', async (_, header, name, code) => {
    const result = await take(`${header};periode;Meldingen\n${name};2019-K1;12`);
    expect(seen(result)).toEqual([]);
    expect(codesOf(result, 'fout')).toEqual([code]);
    expect(result.issues[0]?.proposal).toBeNull();
  });

  test.each(['Totaal West-Utrecht', 'Subtotaal', 'Eindtotaal'])(
    'a row of %s is a total, and no area is missing',
    async (name) => {
      const file = `district;gemeente;periode;Meldingen\nWest-Utrecht;Woerden;2019-K1;12\n${name};;2019-K1;12`;
      const result = await take(file);
      expect(seen(result)).toEqual(['woerden 2019-K1 12']);
      expect(codesOf(result, 'fout').filter((code) => !code.startsWith('som-'))).toEqual(['totaalrij A3']);
    },
  );

  test.each([
    ['district', 'West-Utrecht', 'west-utrecht 2019-K1 12'],
    ['politie-eenheid', 'Midden-Nederland', 'midden-nederland 2019-K1 12'],
    ['gemeente', 'Woerden', 'woerden 2019-K1 12'],
    ['regio', 'Woerden', 'woerden 2019-K1 12'],
  ])('%s %s is', async (header, name, expected) => {
    expect(seen(await take(`${header};periode;Meldingen\n${name};2019-K1;12`))).toEqual([expected]);
  });

  test.each([
    ['niveau', 'Provincie', []],
    ['Soort regio', 'provincie', []],
    ['niveau', 'Gemeente', ['woerden 2019-K1 12']],
    ['niveau', 'iets anders', ['woerden 2019-K1 12']],
    ['niveau', '', ['woerden 2019-K1 12']],
  ])('%s %s beside the name of a municipality', async (header, level, expected) => {
    const result = await take(`${header};gebied;periode;Meldingen\n${level};Woerden;2019-K1;12`);
    expect(seen(result)).toEqual(expected);
    expect(codesOf(result, 'fout').includes('gebied-tegenspraak A2')).toBe(expected.length === 0);
  });
});
