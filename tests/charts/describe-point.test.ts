import { describe, expect, it } from 'vitest';
import { describePoint, describeState } from '../../src/charts/describe-point.ts';
import { makeBurgernetReading, makeCyberReading, makeReading } from './make-reading.ts';

describe('describePoint', () => {
  it.each([
    [19, 'Geregistreerde cybercrime, 4e kwartaal 2019: 181 misdrijven, voorlopig, boven de bovengrens, zorgelijk'],
    [0, 'Geregistreerde cybercrime, 1e kwartaal 2015: 48 misdrijven, binnen de gewone schommeling'],
    [
      6,
      'Geregistreerde cybercrime, 3e kwartaal 2016: 61 misdrijven, deel van zeven of meer op rij boven het gemiddelde, zorgelijk',
    ],
    [20, ''],
  ])('%d', (index, sentence) => {
    expect(describePoint(makeCyberReading(), index)).toBe(sentence);
  });

  it('writes a percentage without its unit again', () => {
    expect(describePoint(makeBurgernetReading(), 0)).toContain(': 10,6%, binnen');
  });

  it.each([
    ['small', 'minder dan 5'],
    ['withheld', 'afgeschermd'],
    ['secret', 'geheim'],
    ['unknown', 'onbekend'],
    ['not-applicable', 'n.v.t.'],
  ] as const)('says why there is no value: %s', (reason, words) => {
    expect(describePoint(makeReading({ values: [reason] }), 0)).toBe(
      `Geregistreerde cybercrime, 1e kwartaal 2015: ${words}`,
    );
  });

  it('tells 0 from missing', () => {
    expect(describePoint(makeReading({ values: [0] }), 0)).toBe(
      'Geregistreerde cybercrime, 1e kwartaal 2015: 0 misdrijven',
    );
  });
});

describe('describeState', () => {
  it.each([
    ['beyond-limit', 'low', 'onder de ondergrens'],
    ['trend', 'high', 'deel van een reeks van zeven of meer die stijgt'],
    ['trend', 'low', 'deel van een reeks van zeven of meer die daalt'],
    ['two-of-three', 'low', 'met twee van de drie dicht bij de ondergrens'],
    ['shift', 'low', 'deel van zeven of meer op rij onder het gemiddelde'],
  ] as const)('%s %s', (rule, side, words) => {
    expect(describeState({ rule, side, kind: 'neutral-low' })).toBe(words);
  });

  it('has nothing to say without limits', () => {
    expect(describeState({ rule: null, side: null, kind: null })).toBeNull();
  });
});
