import { describe, expect, test } from 'vitest';
import { append, type FaultCase, faultsOf, LETTER, swap } from './fault-case.ts';
import { change, createSmallPackage, seal } from './small-package.ts';

const cases: FaultCase[] = [
  [
    'target of an unknown indicator',
    'doelen.csv',
    swap('succes', 'sucses'),
    ['onbekende-indicator', 'doelen.csv', 'rij 2, kolom indicator'],
  ],
  [
    'target of an unknown area',
    'doelen.csv',
    swap(';midden-nederland', ';midden'),
    ['onbekend-gebied', 'doelen.csv', 'rij 2, kolom gebied'],
  ],
  [
    'population of an unknown area',
    'inwoners.csv',
    swap('woerden', 'woerdn'),
    ['onbekend-gebied', 'inwoners.csv', 'rij 3, kolom gebied'],
  ],
  [
    'part of an inhabitant',
    'inwoners.csv',
    swap(';400', ';400,5'),
    ['geen-heel-getal', 'inwoners.csv', 'rij 3, kolom inwoners'],
  ],
  [
    'area in an unknown area',
    'gebieden.csv',
    append('laren;Laren;gemeente;gooi;GM0417;;;;;LAR;'),
    ['verkeerde-ouder', 'gebieden.csv', 'rij 9, kolom ouder'],
  ],
  [
    'area twice',
    'gebieden.csv',
    append('laren;Laren;gemeente;west-utrecht;;;;;;;\r\nlaren;Laren;gemeente;west-utrecht;;;;;;;'),
    ['dubbele-sleutel', 'gebieden.csv', 'rij 10, kolom id'],
  ],
  [
    'date that is none',
    'gebieden.csv',
    swap('2022-03-24', '2022-02-30'),
    ['verkeerde-datum', 'gebieden.csv', 'rij 6, kolom geldig_tot'],
  ],
  [
    'letter of an unknown indicator',
    LETTER,
    swap('[succes]', '[sucses]'),
    ['onbekende-indicator', LETTER, 'kop, indicatoren[0]'],
  ],
  [
    'letter with an unknown picture',
    LETTER,
    swap('beeld: kaart', 'beeld: kart'),
    ['onbekend-beeld', LETTER, 'kop, beeld'],
  ],
  [
    'letter of an unknown programme',
    LETTER,
    swap('programma: burgernet', 'programma: burgenet'),
    ['onbekend-programma', LETTER, 'kop, programma'],
  ],
  [
    'letter of an unknown area',
    LETTER,
    swap('gebied: midden-nederland', 'gebied: midden'),
    ['onbekend-gebied', LETTER, 'kop, gebied'],
  ],
  [
    'action of an unknown indicator',
    'acties.json',
    swap('"succes"', '"sucses"'),
    ['onbekende-indicator', 'acties.json', '[0].indicatoren[0]'],
  ],
  [
    'action of an unknown area',
    'acties.json',
    swap('"woerden"', '"woerdn"'),
    ['onbekend-gebied', 'acties.json', '[0].gebieden[0]'],
  ],
  [
    'action of an unknown objective',
    'acties.json',
    swap('"doel":"A"', '"doel":"D"'),
    ['onbekend-doel', 'acties.json', '[0].doel'],
  ],
  [
    'action of an unknown result',
    'acties.json',
    swap('"resultaat":"1"', '"resultaat":"9"'),
    ['onbekend-resultaat', 'acties.json', '[0].resultaat'],
  ],
  [
    'programme of an unknown indicator',
    'programmas.json',
    swap('["meldingen","succes"]', '["meldingen","sucses"]'),
    ['onbekende-indicator', 'programmas.json', 'programmas[0].indicatoren[1]'],
  ],
  [
    'drawing of an unknown indicator',
    'beelden.json',
    swap('"indicator":"succes"', '"indicator":"sucses"'),
    ['onbekende-indicator', 'beelden.json', '[1].tekening.indicator'],
  ],
  [
    'event of an unknown indicator',
    'gebeurtenissen.json',
    swap('["meldingen"]', '["melding"]'),
    ['onbekende-indicator', 'gebeurtenissen.json', '[0].indicatoren[0]'],
  ],
  [
    'trend of an unknown indicator',
    'trends.json',
    swap('["succes"]', '["sucses"]'),
    ['onbekende-indicator', 'trends.json', '[0].indicatoren[0]'],
  ],
  [
    'trend of an unknown area',
    'trends.json',
    swap('"woerden"', '"woerdn"'),
    ['onbekend-gebied', 'trends.json', '[0].gebieden[0]'],
  ],
  [
    'trend of an unknown programme',
    'trends.json',
    swap('"programma":"burgernet"', '"programma":"burgenet"'),
    ['onbekend-programma', 'trends.json', '[0].programma'],
  ],
  [
    'trend without a period or date',
    'trends.json',
    swap('"periode":"2019"', '"periode":null'),
    ['veld-ontbreekt', 'trends.json', '[0].periode'],
  ],
  [
    'trend of a document without its place',
    'trends.json',
    swap('"Projecten, Burgernet"', 'null'),
    ['leeg-veld', 'trends.json', '[0].plaats'],
  ],
  [
    'trend with another strength',
    'trends.json',
    swap('"zwak"', '"matig"'),
    ['onbekend-woord', 'trends.json', '[0].bewijskracht.sterkte'],
  ],
  [
    'expectation of an unknown indicator',
    'verwachtingen.json',
    swap('"meldingen"', '"melding"'),
    ['onbekende-indicator', 'verwachtingen.json', '[0].indicator'],
  ],
  [
    'expectation of an unknown area',
    'verwachtingen.json',
    swap('"hilversum"', '"hilversm"'),
    ['onbekend-gebied', 'verwachtingen.json', '[0].gebied'],
  ],
  [
    'expectation of a year',
    'verwachtingen.json',
    swap('2019-K4', '2019'),
    ['geen-kwartaal', 'verwachtingen.json', '[0].periode'],
  ],
  [
    'expectation that runs backwards',
    'verwachtingen.json',
    swap('"van":10', '"van":15'),
    ['van-boven-tot', 'verwachtingen.json', '[0].van'],
  ],
  [
    'expectation written down the day after its quarter',
    'verwachtingen.json',
    swap('2019-12-31', '2020-01-01'),
    ['verwachting-te-laat', 'verwachtingen.json', '[0].datum'],
  ],
  [
    'dialogue under another name',
    'dialoog/wat-doen-we.json',
    swap('"id":"wat-doen-we"', '"id":"wat-nu"'),
    ['id-niet-bestandsnaam', 'dialoog/wat-doen-we.json', 'id'],
  ],
];

describe('checkPackage, links', async () => {
  const small = await createSmallPackage();

  test.each(cases)('%s', async (_, path, replace, expected) => {
    expect(await faultsOf(await seal(change(small, path, replace)))).toEqual([expected]);
  });
});
