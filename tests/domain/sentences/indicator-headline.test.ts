import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/domain/reading.ts';
import { writeIndicatorHeadline } from '../../../src/domain/sentences/indicator-headline.ts';
import { makeFigure, makeIndicator, makeObservation, makeReading, makeSeries, makeTarget } from '../reading-factory.ts';

const steady = makeSeries({ values: Array.from({ length: 14 }, () => 57), limits: [42, 57, 72] });
const high = makeSeries({
  values: [57, 58, 181],
  limits: [42, 57, 72],
  rule: 'beyond-limit',
  side: 'high',
  variation: 'concern',
});
const share = makeIndicator({ kind: 'share', unit: '%', decimals: 1, subject: 'Succespercentage' });
const part = makeIndicator({ kind: 'stock', unit: 'gemeenten', subject: 'Gemeenten op het VIS', plural: true });

describe('writeIndicatorHeadline', () => {
  it.each<[string, Partial<Reading>, string]>([
    ['a signal', high, 'Cybercrime ligt tweeënhalf keer zo hoog als de bovengrens'],
    ['no signal', { ...steady, ...makeFigure({ now: 228 }) }, 'Cybercrime is niet aantoonbaar anders'],
    [
      'a target out of reach',
      { ...steady, assurance: 'fail', target: makeTarget(80), quarterTarget: 80 },
      'Cybercrime: het doel van 80 misdrijven ligt boven wat de werkwijze nu oplevert',
    ],
    ['one figure', makeFigure({ now: 22 }), 'Cybercrime: 22 misdrijven in 2019'],
    [
      'one figure with a target',
      { ...makeFigure({ now: 22 }), target: makeTarget(33), targetReached: false },
      'Cybercrime: 22 misdrijven in 2019, doel 33 niet gehaald',
    ],
    [
      'part of a whole',
      { indicator: part, whole: 39, ...makeFigure({ now: 32 }) },
      'Gemeenten op het VIS: 32 van de 39',
    ],
    ['the whole', { indicator: part, whole: 39, ...makeFigure({ now: 39 }) }, 'Gemeenten op het VIS: alle 39'],
    [
      'counts from a later year',
      { figure: null, target: makeTarget(8, { period: '2020' }) },
      'Cybercrime telt vanaf 2020, er is nog geen cijfer',
    ],
    [
      'a small count',
      { figure: makeObservation('2019', null, { reason: 'small' }) },
      'Cybercrime: het cijfer van Midden-Nederland is minder dan 5',
    ],
    [
      'a share of a small count',
      { indicator: share, figure: makeObservation('2019', null, { reason: 'small' }) },
      'Succespercentage: het cijfer van Midden-Nederland berust op een te klein aantal',
    ],
  ])('says %s', (_, changes, expected) => {
    expect(writeIndicatorHeadline(makeReading({}, changes))).toBe(expected);
  });
});
