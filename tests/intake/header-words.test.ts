import { describe, expect, test } from 'vitest';
import { namesOtherFigure, namesWhole, withoutAside } from '../../src/intake/header-words.ts';
import { codesOf, take } from './take.ts';

describe('withoutAside', () => {
  test.each([
    ['meldingen (aantal)', 'meldingen'],
    ['meldingen (politie)', 'meldingen'],
    ['meldingen', 'meldingen'],
    ['meldingen (per 1.000 inwoners)', 'meldingen (per 1.000 inwoners)'],
    ['meldingen (x 1.000)', 'meldingen (x 1.000)'],
    ['meldingen (cumulatief)', 'meldingen (cumulatief)'],
    ['meldingen (index 2015=100)', 'meldingen (index 2015=100)'],
    ['meldingen (verschil met 2018)', 'meldingen (verschil met 2018)'],
    ['meldingen (t/m k3)', 'meldingen (t/m k3)'],
  ])('%s: %s', (folded, bare) => {
    expect(withoutAside(folded)).toBe(bare);
  });
});

describe('namesWhole', () => {
  test.each([
    ['meldingen', true],
    ['meldingen (aantal)', true],
    ['meldingen (totaal aantal)', true],
    ['meldingen (aantal stuks)', true],
    ['meldingen (politie)', true],
    ['meldingen (per kwartaal)', true],
    ['meldingen (opgehelderd)', false],
    ['meldingen (jeugd)', false],
    ['meldingen (spoed)', false],
  ])('%s: %s', (folded, isWhole) => {
    expect(namesWhole(folded, 'Stuks')).toBe(isWhole);
  });
});

describe('namesOtherFigure', () => {
  test.each([
    ['meldingen per gemeente', false],
    ['ontwikkeling van de meldingen', false],
    ['meldingen (niet cumulatief)', false],
    ['meldingen per 1.000 inwoners', true],
    ['meldingen per 100.000 inwoners', true],
    ['meldingen, cumulatief', true],
    ['meldingen, indexcijfers', true],
  ])('%s: %s', (title, isOther) => {
    expect(namesOtherFigure(title)).toBe(isOther);
  });
});

// Read as the figure of that name, each of these would be a wrong number that nobody sees.
describe('takeIn of a figure that is called almost as an indicator', () => {
  test.each([
    '(per 1.000 inwoners)',
    '(cumulatief)',
    '(x 1.000)',
    '(index 2015=100)',
    '(%)',
    '(opgehelderd)',
    '(18 tot 25)',
    '(spoed)',
  ])('a column %s', async (aside) => {
    const result = await take(`gemeente;periode;Meldingen ${aside}\nWoerden;2019-K1;12\nWeesp;2019-K1;13`);
    expect(result.observations).toEqual([]);
    expect(codesOf(result, 'fout')).toEqual(['onbekende-indicator C1']);
  });

  test.each(['Aantal (opgehelderd)', 'Aantal vorig jaar', 'Aantal (minderjarigen)'])(
    'a column of figures that is called %s',
    async (header) => {
      const result = await take(`Meldingen\ngemeente;periode;${header}\nWoerden;2019-K1;12\nWeesp;2019-K1;13`);
      expect(result.observations).toEqual([]);
    },
  );

  test.each(['Meldingen (cumulatief)', 'Meldingen per 1.000 inwoners'])('a title %s', async (title) => {
    const result = await take(`${title}\ngemeente;2019-K1;2019-K2\nWoerden;12;25\nWeesp;13;27`);
    expect(result.observations).toEqual([]);
    expect(codesOf(result, 'fout')).toEqual(['geen-indicator']);
  });
});
