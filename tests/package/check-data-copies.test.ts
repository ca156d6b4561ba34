import { describe, expect, test } from 'vitest';
import { readFolder } from '../../src/cli/read-folder.ts';
import { append, type Fault, faultsOf, type Replace, swap } from './fault-case.ts';
import { change, seal } from './small-package.ts';

const PATH = 'cijfers/west-utrecht.csv';
const STORY = 'verhalen/ik-herkende-de-jas.md';

/** The row after the last one, as Excel numbers it. */
const rowAfter = (text: string): number => text.trimEnd().split('\r\n').length + 1;

describe('checkPackage, on copies of data/', async () => {
  // Sealed anew: whether data/ itself is sealed is for npm run data:check to say.
  const data = await seal(await readFolder('data'));
  const text = new TextDecoder().decode(data.get(PATH));
  const next = rowAfter(text);
  const last = text.trimEnd().split('\r\n').at(-1) ?? '';

  test('finds nothing in a copy without a change', async () => {
    expect(await faultsOf(data)).toEqual([]);
  });

  test.each<[string, string, Replace, Fault]>([
    [
      'an unknown area',
      PATH,
      append('csv-aangepakt;atlantis;2019;1;;;definitief;voorbeeld;;'),
      ['onbekend-gebied', PATH, `rij ${next}, kolom gebied`],
    ],
    [
      'an unknown indicator',
      PATH,
      append('geluk;woerden;2019;1;;;definitief;voorbeeld;;'),
      ['onbekende-indicator', PATH, `rij ${next}, kolom indicator`],
    ],
    [
      'a decimal point',
      PATH,
      append('burgernet-succespercentage;woerden;2010;11.6;;;definitief;voorbeeld;;'),
      ['decimale-punt', PATH, `rij ${next}, kolom waarde`],
    ],
    ['a duplicate key', PATH, append(last), ['dubbele-sleutel', PATH, `rij ${next}`]],
    [
      'a teller above its noemer',
      PATH,
      append('burgernet-succespercentage;woerden;2010;90;30;20;definitief;voorbeeld;;'),
      ['teller-boven-noemer', PATH, `rij ${next}, kolom teller`],
    ],
    [
      'a municipality that did not exist then',
      PATH,
      append('csv-aangepakt;vijfheerenlanden;2010;9;;;definitief;voorbeeld;;'),
      ['gebied-bestond-niet', PATH, `rij ${next}, kolom gebied`],
    ],
    [
      'a picture without alt text',
      'beelden.json',
      (json) => json.replace(/"alt": "[^"]+"/, '"alt": ""'),
      ['beeld-zonder-alt', 'beelden.json', '[0].alt'],
    ],
    [
      'a story without consent',
      STORY,
      (md) => md.replace(/toestemming:\n(?: {2}.*\n)+/, ''),
      ['verhaal-zonder-toestemming', STORY, 'kop, toestemming'],
    ],
    [
      'a broken link between resources',
      'acties.json',
      swap('"programma": "burgernet"', '"programma": "burgernat"'),
      ['onbekend-programma', 'acties.json', ''],
    ],
  ])('%s', async (_, path, replace, [code, file, place]) => {
    const faults = await faultsOf(await seal(change(data, path, replace)));
    expect(faults.map((fault) => fault.slice(0, 2))).toEqual([[code, file]]);
    expect(faults[0]?.[2]).toContain(place);
  });

  test('a resource that is missing from datapackage.json', async () => {
    const files = change(data, 'datapackage.json', (json) => {
      const content = JSON.parse(json);
      const resources = content.resources.filter((resource: { path: string }) => resource.path !== PATH);
      return JSON.stringify({ ...content, resources });
    });
    expect(await faultsOf(files)).toEqual([['niet-in-datapackage', 'datapackage.json', 'resources']]);
  });

  test('a hash that does not match', async () => {
    const files = change(data, 'datapackage.json', (json) => json.replace(/sha256:..../, 'sha256:0000'));
    expect((await faultsOf(files)).map(([code, path]) => [code, path])).toEqual([['hash-klopt-niet', 'acties.json']]);
  });
});
