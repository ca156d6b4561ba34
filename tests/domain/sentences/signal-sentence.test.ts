import { describe, expect, it } from 'vitest';
import { writeSignalText, writeSignalTitle } from '../../../src/domain/sentences/signal-sentence.ts';
import { makeBurgernet, makeCybercrime, makeReading, makeSeries, makeTarget } from '../reading-factory.ts';

const rising = makeReading(
  { subject: 'Meldingen', plural: true, direction: 'neutral' },
  makeSeries({
    values: [50, 52, 48, 51, 50, 53, 49, 52, 44, 46, 48, 50, 52, 54, 56],
    limits: [30, 50, 70],
    rule: 'trend',
    side: 'high',
    variation: 'neutral-high',
  }),
);
const shifted = (values: readonly (number | null)[], side: 'high' | 'low' = 'high') =>
  makeReading(
    { subject: 'Online fraude' },
    makeSeries({ values, limits: [30, 50, 70], rule: 'shift', side, variation: 'concern' }),
  );
const eight = [51, 52, 53, 51, 52, 51, 52, 53];
const before = [49, 51, 48, 52, 47, 49];
const near = makeReading(
  {},
  makeSeries({
    values: [...before, ...before, 64, 52, 65],
    limits: [30, 50, 70],
    rule: 'two-of-three',
    side: 'high',
    variation: 'concern',
  }),
);

describe('writeSignalTitle', () => {
  it('writes each rule in its own words', () => {
    expect(writeSignalTitle(makeCybercrime())).toBe('Cybercrime ligt tweeënhalf keer zo hoog als de bovengrens');
    expect(writeSignalTitle(shifted([...before, ...eight]))).toBe(
      'Online fraude ligt acht kwartalen op rij boven het gemiddelde',
    );
    expect(writeSignalTitle(rising)).toBe('Meldingen stijgen zes kwartalen op rij');
    expect(writeSignalTitle(near)).toBe('Cybercrime ligt vaak dicht bij de bovengrens');
  });

  it('follows the last quarter', () => {
    const series = (last: number) =>
      makeSeries({
        values: [50, 51, last],
        limits: [30, 50, 70],
        rule: 'beyond-limit',
        side: 'high',
        variation: 'concern',
      });
    expect(writeSignalTitle(makeReading({}, series(75)))).toBe('Cybercrime ligt boven de bovengrens');
    expect(writeSignalTitle(makeReading({}, series(142)))).toBe('Cybercrime ligt twee keer zo hoog als de bovengrens');
  });

  it('goes below as well as above', () => {
    const low = makeSeries({
      values: [50, 51, 20],
      limits: [30, 50, 70],
      rule: 'beyond-limit',
      side: 'low',
      variation: 'improvement',
    });
    expect(writeSignalTitle(makeReading({}, low))).toBe('Cybercrime ligt onder de ondergrens');
    expect(writeSignalTitle(shifted([51, ...Array.from({ length: 7 }, () => 45)], 'low'))).toBe(
      'Online fraude ligt zeven kwartalen op rij onder het gemiddelde',
    );
  });

  it('says that a target is out of reach, above or below', () => {
    expect(writeSignalTitle(makeBurgernet())).toBe(
      'Burgernet: het doel van 14% ligt boven wat de werkwijze nu oplevert',
    );
    const weeks = makeReading(
      { subject: 'Doorlooptijd', unit: 'weken', kind: 'mean', decimals: 1 },
      makeSeries({ values: [6, 6.2, 6.1], limits: [5.2, 6.1, 7] }),
      { target: makeTarget(4, { kind: 'maximum', period: '2020' }), quarterTarget: 4, assurance: 'fail' },
    );
    expect(writeSignalTitle(weeks)).toBe('Doorlooptijd: het doel van 4 weken ligt onder wat de werkwijze nu oplevert');
  });

  it('claims nothing without a signal', () => {
    expect(writeSignalTitle(makeCybercrime({ variation: 'common' }))).toBe('Cybercrime is niet aantoonbaar anders');
    expect(writeSignalTitle(makeReading({}))).toBe('Cybercrime: te weinig meetpunten voor een oordeel');
  });
});

describe('writeSignalText', () => {
  it('names limit, run, reference period, provisional point and example', () => {
    expect(writeSignalText(makeCybercrime())).toBe(
      '181 in het 4e kwartaal 2019 ligt boven de bovengrens van 72. Veertien kwartalen op rij boven het gemiddelde over 2015–2017. ' +
        'Dat past niet bij gewone schommeling. Het laatste punt is voorlopig. Voorbeeldcijfers.',
    );
  });

  it('lets a run cross a gap but not a rebase', () => {
    expect(writeSignalTitle(shifted([...before, 51, 52, 53, null, 51, 52, 51, 52]))).toContain('zeven kwartalen');
    const rebased = { ...shifted([...eight, ...eight]), rebaseAt: [8] };
    expect(writeSignalTitle(rebased)).toContain('acht kwartalen');
  });

  it('says so when the quarter on screen was not measured', () => {
    const gap = shifted([...before, ...eight, null]);
    expect(writeSignalText(gap)).toContain('De laatste meting is van het 3e kwartaal 2019.');
  });

  it('names the rules without a limit', () => {
    expect(writeSignalText(rising)).toBe('Zes keer op rij gestegen. Dat past niet bij gewone schommeling.');
    expect(writeSignalText(near)).toContain(
      'Twee van de laatste drie kwartalen liggen dicht bij de bovengrens of erbuiten.',
    );
  });

  it('names the year of a later target', () => {
    expect(writeSignalText(makeBurgernet())).toBe(
      'Alle twintig kwartalen schommelen gewoon rond 11,2%. 14% (doel voor 2020) ligt boven de bovengrens van 13,3%.',
    );
  });

  it('says why there is no judgement', () => {
    expect(writeSignalText(makeReading({}))).toBe(
      'Er is alleen een jaarcijfer; verandering is pas in een reeks te zien.',
    );
    expect(writeSignalText(makeCybercrime({ variation: null, limitation: 'small-counts' }))).toContain('te klein');
  });
});
