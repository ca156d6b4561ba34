import { describe, expect, test } from 'vitest';
import { findFacts } from '../../src/intake/find-facts.ts';

const factsOf = (text: string): string[] =>
  findFacts(text.split('\n').map((line) => line.split(';'))).map(({ fact }) => `${fact.name}: ${fact.value}`);

describe('findFacts', () => {
  test.each([
    [
      'above a wide table',
      'Periode:;2019-K3;\nBron;politie;\nGemeente;Meldingen;Zaken\nWoerden;9;1',
      ['Periode: 2019-K3', 'Bron: politie'],
    ],
    [
      'above a table as narrow as they are',
      'Jaar;2019\nKwartaal;4\nGemeente;Aantal\nWoerden;9',
      ['Jaar: 2019', 'Kwartaal: 4'],
    ],
    [
      'with a title between',
      'Periode;2019\nCijfers\nPeildatum;1-2-2020\nGemeente;Aantal\nWoerden;9',
      ['Periode: 2019', 'Peildatum: 1-2-2020'],
    ],
    ['the header of a table of two columns is none', 'Gemeente;Aantal\nWoerden;9\nWeesp;8', []],
    ['a label over more columns is none', 'Gemeente;2019;;\n;K1;K2;K3\nWoerden;7;8;9', []],
    ['a name without a value is none', 'Periode:;\nGemeente;Aantal\nWoerden;9', []],
    ['other words are none', 'Woerden;Utrecht\nGemeente;Aantal\nWeesp;8', []],
    ['nothing', '', []],
  ])('%s', (_name, text, expected) => {
    expect(factsOf(text)).toEqual(expected);
  });
});
