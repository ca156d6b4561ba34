import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/domain/reading.ts';
import { writeReason } from '../../../src/domain/sentences/reason.ts';
import { makeBurgernet, makeCybercrime, makeFigure, makeReading, makeSeries, makeTarget } from '../reading-factory.ts';

const towns = (value: number, whole: number): Reading =>
  makeReading({ unit: 'gemeenten', kind: 'stock', partOf: 'municipalities' }, makeFigure({ now: value }), { whole });
const quiet = makeSeries({ values: [50, 51, 49], limits: [30, 50, 70] });
const cases: [Reading, string][] = [
  [makeCybercrime(), 'Boven de bovengrens van 72'],
  [makeBurgernet(), 'Doel 14% ligt boven de bovengrens van 13,3%'],
  [
    makeBurgernet({ assurance: 'hit-or-miss', target: makeTarget(12), quarterTarget: 12 }),
    'Doel 12% ligt binnen de grenzen (9,2 tot 13,3%)',
  ],
  [makeBurgernet({ assurance: 'pass', target: makeTarget(9), quarterTarget: 9 }), 'Doel 9% structureel gehaald'],
  [
    makeReading(
      {},
      makeSeries({
        values: [49, 51, 52, 53, 51, 52, 51, 52],
        limits: [30, 50, 70],
        rule: 'shift',
        side: 'high',
        variation: 'concern',
      }),
    ),
    'Zeven kwartalen boven het gemiddelde',
  ],
  [
    makeReading({}, quiet, { target: makeTarget(80000), quarterTarget: 20000, assurance: 'fail' }),
    'Doel 20.000 per kwartaal ligt boven de bovengrens',
  ],
  [makeReading({}, quiet, makeFigure({ now: 200 })), 'Niet aantoonbaar anders (gewoon is 30 tot 70)'],
  [towns(14, 39), '25 van de 39 gemeenten nog niet'],
  [towns(37, 39), 'Twee van de 39 gemeenten nog niet'],
  [towns(39, 39), 'Alle 39 gemeenten doen mee'],
  [towns(0, 15), 'Nog geen enkele gemeente'],
  [towns(1, 1), 'De gemeente doet mee'],
  [
    makeReading({}, makeFigure({ now: 42 }), { target: makeTarget(33), targetReached: true }),
    'Doel gehaald: 42, doel 33',
  ],
  [
    makeReading({}, makeFigure({ now: 10 }), { target: makeTarget(17), targetReached: false }),
    'Doel niet gehaald: 10, doel 17',
  ],
  [
    makeReading({}, makeFigure({ now: 2 }), { limitation: 'small-counts' }),
    'Te kleine aantallen om iets over te zeggen',
  ],
  [makeReading({}, makeFigure({ now: 589, before: 299 })), '589 in 2019, 299 in 2018'],
  [
    makeReading({}, makeFigure({ now: null }), { target: makeTarget(10, { period: '2020' }) }),
    'Nog geen cijfer, doel voor 2020: 10',
  ],
  [makeReading({}), 'Nog geen cijfer'],
  [makeReading({ disclosureThreshold: 10 }, makeFigure({ now: null, changes: { reason: 'small' } })), 'Minder dan 10'],
  [makeReading({}, makeFigure({ now: null, changes: { reason: 'withheld' } })), 'Afgeschermd'],
];

describe('writeReason', () => {
  it.each(cases.map(([reading, text]): [string, Reading] => [text, reading]))('%s', (text, reading) => {
    expect(writeReason(reading)).toBe(text);
    expect(text.length).toBeLessThanOrEqual(60);
  });
});
