import { describe, expect, it } from 'vitest';
import { hidesFigures } from '../../../src/server/publishing/hides-figures.ts';
import { change, createSmallPackage, type Files } from '../../package/small-package.ts';

const small = await createSmallPackage();
const FILE = 'cijfers/midden-nederland.csv';
const KEY = 'meldingen;midden-nederland;2019-K1';
const shown = new RegExp(`${KEY};\\d+;;;definitief;voorbeeld;;`);
const withRow = (row: string): Files => change(small, FILE, (text) => text.replace(shown, row));

describe('hidesFigures', () => {
  it.each<[string, Files, Files, boolean]>([
    ['a number that becomes too small to show', small, withRow(`${KEY};;;;definitief;voorbeeld;klein;`), true],
    ['one that is withheld for another', small, withRow(`${KEY};;;;definitief;voorbeeld;afgeschermd;`), true],
    ['one that becomes secret', small, withRow(`${KEY};;;;definitief;voorbeeld;geheim;`), true],
    [
      'numbers under a percentage',
      withRow(`${KEY};;3;9;definitief;voorbeeld;;`),
      withRow(`${KEY};;;;definitief;voorbeeld;klein;`),
      true,
    ],
    ['another number', small, withRow(`${KEY};99;;;definitief;voorbeeld;;`), false],
    ['a number that is not known any more', small, withRow(`${KEY};;;;definitief;voorbeeld;onbekend;`), false],
    ['a number that is shown from now on', withRow(`${KEY};;;;definitief;voorbeeld;klein;`), small, false],
    ['nothing', small, small, false],
    ['a threshold that goes up', small, change(small, 'indicatoren.json', raise), true],
    ['a threshold that goes down', change(small, 'indicatoren.json', raise), small, false],
  ])('%s', (_, before, after, expected) => {
    expect(hidesFigures(before, after)).toBe(expected);
  });
});

/** The threshold of every indicator that has one, ten higher. */
function raise(text: string): string {
  return text.replace(/"onthulgrens":\s*(\d+)/g, (_, threshold) => `"onthulgrens": ${Number(threshold) + 10}`);
}
