import { describe, expect, test } from 'vitest';
import { type FaultCase, faultsOf, LETTER, STORY, swap } from './fault-case.ts';
import { change, createSmallPackage, seal } from './small-package.ts';

const cases: FaultCase[] = [
  [
    'event without a real date',
    'gebeurtenissen.json',
    swap('2019-04-01', '2019-04-31'),
    ['verkeerde-datum', 'gebeurtenissen.json', '[0].datum'],
  ],
  [
    'action with an unknown status',
    'acties.json',
    swap('op-schema', 'bijna'),
    ['onbekende-status', 'acties.json', '[0].status'],
  ],
  [
    'misspelt key',
    'acties.json',
    swap('"mijlpaal"', '"mijlpaaltje"'),
    ['onbekend-veld', 'acties.json', '[0].mijlpaaltje'],
  ],
  ['missing key', 'acties.json', swap('"eigenaar":"Politie",', ''), ['veld-ontbreekt', 'acties.json', '[0].eigenaar']],
  [
    'text for a number',
    'acties.json',
    swap('"waarde":1,', '"waarde":"1",'),
    ['verkeerde-soort', 'acties.json', '[0].voortgang.waarde'],
  ],
  [
    'word that is not in the list',
    'dialoog/wat-doen-we.json',
    swap('"politie"', '"brandweer"'),
    ['onbekend-woord', 'dialoog/wat-doen-we.json', 'bijdragen[0].partner'],
  ],
  [
    'broken JSON',
    'gebeurtenissen.json',
    swap('"titel":', '"titel"'),
    ['kapotte-json', 'gebeurtenissen.json', 'regel 1'],
  ],
  [
    'letter without a source',
    LETTER,
    swap('bron: Jaarresultaten 2019\n', ''),
    ['letter-zonder-bron', LETTER, 'kop, bron'],
  ],
  [
    'letter that is too short',
    LETTER,
    (text) => text.replace(/(Dit is .*?\. ){3}/, ''),
    ['letter-te-kort', LETTER, 'tekst'],
  ],
  ['HTML in a letter', LETTER, swap('Nog een punt', 'Nog een <b>punt</b>'), ['html-in-tekst', LETTER, 'regel 21']],
  [
    'script in a link',
    LETTER,
    swap('https://www.burgernet.nl', 'javascript:alert(1)'),
    ['verkeerde-link', LETTER, 'regel 20'],
  ],
  ['broken head', LETTER, swap('titel: Meer treffers', 'titel: Meer: treffers'), ['kapotte-kop', LETTER, 'regel 2']],
  [
    'story without consent',
    STORY,
    (text) => text.replace(/toestemming:\n(?: {2}.*\n)+/, ''),
    ['verhaal-zonder-toestemming', STORY, 'kop, toestemming'],
  ],
  [
    'story whose consent names nobody',
    STORY,
    swap('  door: De buurtbewoner\n', ''),
    ['verhaal-zonder-toestemming', STORY, 'kop, toestemming.door'],
  ],
  [
    'consent that ended',
    STORY,
    swap('tot: 2021-01-31', 'tot: 2020-02-29'),
    ['toestemming-verlopen', STORY, 'kop, toestemming.tot'],
  ],
];

describe('checkPackage, content', async () => {
  const small = await createSmallPackage();

  test.each(cases)('%s', async (_, path, replace, expected) => {
    expect(await faultsOf(await seal(change(small, path, replace)))).toEqual([expected]);
  });

  test.each([
    [119, ['letter-te-kort']],
    [120, []],
  ])('a letter of %i words, headings, lists and links counted', async (count, codes) => {
    const body = `\n## Een kop\n\n- een punt\n- [een link](/over) –\n\n${'woord '.repeat(count - 6)}\n`;
    const files = await seal(change(small, LETTER, (text) => text.replace(/\n## [\s\S]*$/, body)));
    expect((await faultsOf(files)).map(([code]) => code)).toEqual(codes);
  });

  test.each([
    ['2020-03-14', []],
    ['2020-03-13', ['toestemming-verlopen']],
  ])('consent until %s on 2020-03-14', async (until, codes) => {
    const files = await seal(change(small, STORY, swap('tot: 2021-01-31', `tot: ${until}`)));
    expect((await faultsOf(files)).map(([code]) => code)).toEqual(codes);
  });
});
