import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/domain/reading.ts';
import { writeViewConclusion, writeViewMethod } from '../../../src/domain/sentences/view-words.ts';
import type { SeriesGrain } from '../../../src/domain/series-views.ts';
import { makeCybercrime, makeObservation, makeReading } from '../reading-factory.ts';

const years = makeReading({}, { quarters: [makeObservation('2018', 299), makeObservation('2019', 589)] });
const running = makeReading(
  {},
  {
    quarters: (['2018-K4', '2019-K1', '2019-K2', '2019-K3', '2019-K4'] as const).map((period, index) =>
      makeObservation(period, 299 + index * 10, { origin: 'example' }),
    ),
  },
);

describe('writeViewConclusion', () => {
  it.each<[SeriesGrain, Reading, string]>([
    ['year', years, 'Cybercrime: 589 in 2019, 299 in 2018.'],
    [
      'running',
      running,
      'Cybercrime: 339 in de vier kwartalen tot en met het 4e kwartaal 2019 (voorbeeldcijfer), 299 in de vier kwartalen tot en met het 4e kwartaal 2018 (voorbeeldcijfer).',
    ],
    ['year', makeReading({}), 'Cybercrime: nog geen cijfer.'],
  ])('%s', (grain, reading, text) => expect(writeViewConclusion(reading, grain)).toBe(text));

  it('says a hidden value nowhere', () => {
    const hidden = makeReading({}, { quarters: [makeObservation('2018', 7), makeObservation('2019', null)] });
    expect(writeViewConclusion(hidden, 'year')).toBe('Cybercrime: 7 in 2018.');
  });
});

describe('writeViewMethod', () => {
  it.each<[SeriesGrain, Reading['limitation'], RegExp]>([
    ['running', null, /^Methode: lijn zonder grenzen\. Elk punt deelt drie kwartalen met het vorige/],
    ['quarter', null, /^Methode: XmR, berekend uit 12 kwartalen\./],
    ['quarter', 'hidden', /Een deel van de kwartalen tonen we niet/],
    ['quarter', 'small-counts', /Gemiddeld minder dan 5 per kwartaal; tel vier kwartalen samen/],
    ['year', 'trial', /^Methode: voorlopige grenzen uit 20 jaren\. Een oordeel kan vanaf 13\./],
    ['year', 'too-few', /^Methode: alleen een lijn\. Grenzen kunnen vanaf 5 jaren; dit zijn er 20\./],
    ['quarter', 'flat', /alleen een gemiddelde/],
    ['quarter', 'running-total', /een stand die oploopt/],
  ])('%s, %s', (grain, limitation, text) => {
    expect(writeViewMethod(makeCybercrime({ limitation }), grain)).toMatch(text);
  });
});
