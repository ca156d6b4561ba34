import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/domain/reading.ts';
import { writeHeadline, writeTargetsMet } from '../../../src/domain/sentences/headline.ts';
import { makeBurgernet, makeCybercrime, makeFigure, makeReading, makeTarget } from '../reading-factory.ts';

function judged(reached: boolean | null, period: '2018' | '2019' | '2020' = '2019'): Reading {
  return makeReading({}, makeFigure({ now: 42 }), { target: makeTarget(33, { period }), targetReached: reached });
}

const fraud = (...parts: Partial<Reading>[]): Reading =>
  makeCybercrime(makeFigure({ now: 6052, before: 4585 }), ...parts, {
    indicator: makeReading({ id: 'fraude', subject: 'Online fraude' }).indicator,
  });
const quiet = makeBurgernet();

describe('writeHeadline', () => {
  it('names the largest supported change and the targets of the year', () => {
    const readings = [fraud(), makeCybercrime(), quiet, judged(true), judged(true), judged(false), judged(false)];
    expect(writeHeadline(readings)).toEqual([
      'Cybercrime is bijna verdubbeld.',
      'Twee van de vier doelen zijn gehaald.',
    ]);
  });

  it('follows the figures', () => {
    const smaller = makeCybercrime(makeFigure({ now: 389, before: 299 }));
    expect(writeHeadline([smaller])).toEqual(['Cybercrime steeg met 30%.']);
    expect(writeHeadline([smaller, fraud()])).toEqual(['Online fraude steeg met 32%.']);
  });

  it('leaves a doubling without a signal alone', () => {
    const noSignal = makeCybercrime({ variation: 'common' });
    expect(writeHeadline([noSignal])).toEqual(['Geen enkel cijfer wijkt aantoonbaar af van wat gewoon is.']);
    expect(writeHeadline([makeCybercrime({ variation: null, limitation: 'trial' })])).toEqual([
      'Er zijn nog te weinig meetpunten om verandering te zien.',
    ]);
  });

  it('names the signal itself when the year does not move with it', () => {
    const title = 'Cybercrime ligt tweeënhalf keer zo hoog als de bovengrens.';
    expect(writeHeadline([makeCybercrime(makeFigure({ now: 250, before: 299 }))])).toEqual([title]);
    expect(writeHeadline([makeCybercrime(makeFigure({ now: 589, before: 299, year: 2018 }))])).toEqual([title]);
    expect(writeHeadline([makeCybercrime({ rebaseAt: [16] })])).toEqual([
      'Cybercrime ligt tweeënhalf keer zo hoog als de bovengrens.',
    ]);
    expect(writeHeadline([makeCybercrime({ change: null })])).toEqual([title]);
  });

  it('has a sentence without any figure', () => {
    expect(writeHeadline([])).toEqual(['Er is nog geen cijfer.']);
    expect(writeHeadline([makeReading({}, makeFigure({ now: null }))])).toEqual(['Er is nog geen cijfer.']);
  });
});

describe('writeTargetsMet', () => {
  it.each<[boolean[], string | null]>([
    [[], null],
    [[true], 'Het enige doel is gehaald.'],
    [[false], 'Het enige doel is niet gehaald.'],
    [[true, true], 'Beide doelen zijn gehaald.'],
    [[true, false], 'Eén van de twee doelen is gehaald.'],
    [[false, false], 'Geen van de twee doelen is gehaald.'],
    [[true, true, false, false], 'Twee van de vier doelen zijn gehaald.'],
    [[true, true, true, false], 'Drie van de vier doelen zijn gehaald.'],
    [[true, true, true, true], 'Alle vier doelen zijn gehaald.'],
  ])('%j: %s', (reached, text) => {
    expect(writeTargetsMet(reached.map((each) => judged(each)))).toBe(text);
  });

  it('does not count a target of a later year', () => {
    expect(writeTargetsMet([judged(true), judged(null, '2020'), makeBurgernet()])).toBe('Het enige doel is gehaald.');
  });

  it('names the year when it is not the one on screen, and leaves older years out', () => {
    expect(writeTargetsMet([judged(true, '2018'), judged(false, '2018')])).toBe(
      'Eén van de twee doelen voor 2018 is gehaald.',
    );
    expect(writeTargetsMet([judged(false, '2018'), judged(true)])).toBe('Het enige doel is gehaald.');
  });
});
