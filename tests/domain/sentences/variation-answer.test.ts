import { describe, expect, it } from 'vitest';
import { writeAssuranceAnswer, writeVariationAnswer } from '../../../src/domain/sentences/variation-answer.ts';
import { makeBurgernet, makeCybercrime, makeFigure, makeReading, makeSeries, makeTarget } from '../reading-factory.ts';

const series = (lower: number, mean: number, upper: number) =>
  makeSeries({ values: [mean, mean + 1, mean - 1], limits: [lower, mean, upper] });

describe('writeVariationAnswer', () => {
  it('answers no without saying that all stayed the same', () => {
    const answer = writeVariationAnswer(makeBurgernet());
    expect(answer.title).toBe('Verandert het? Nee.');
    expect(answer.text).toBe(
      'Alle twintig kwartalen schommelen gewoon rond 11,2%. Het laatste is niet aantoonbaar anders.',
    );
    expect(answer.text).not.toContain('gelijk');
  });

  it('says it of the last quarter only when an earlier one was a signal', () => {
    const burgernet = makeBurgernet();
    burgernet.spc?.points.splice(5, 1, {
      mean: 11.2,
      lower: 9.2,
      upper: 13.3,
      lowerTwoSigma: null,
      upperTwoSigma: null,
      rule: 'shift',
      side: 'high',
      kind: 'improvement',
    });
    expect(writeVariationAnswer(burgernet).text).toBe(
      'Het laatste kwartaal is niet aantoonbaar anders dan het gemiddelde van 11,2%.',
    );
  });

  it.each([
    ['concern', 'Verandert het? Ja, in zorgelijke richting.'],
    ['improvement', 'Verandert het? Ja, in gunstige richting.'],
    ['neutral-high', 'Verandert het? Ja, naar boven.'],
    ['neutral-low', 'Verandert het? Ja, naar beneden.'],
  ] as const)('%s: %s', (variation, title) => {
    expect(writeVariationAnswer(makeCybercrime({ variation })).title).toBe(title);
  });

  it.each([
    ['too-few', 'minder dan vijf kwartalen'],
    ['trial', 'minder dan dertien kwartalen'],
    ['small-counts', 'te klein'],
    ['hidden', 'niet het hele beeld'],
  ] as const)('%s is no answer yet', (limitation, part) => {
    const answer = writeVariationAnswer(makeCybercrime({ variation: null, limitation }));
    expect(answer.title).toBe('Verandert het? Nog niet te zeggen.');
    expect(answer.text).toContain(part);
  });

  it('handles a flat series and none', () => {
    const flat = makeReading({}, makeSeries({ values: [39, 39, 39], limits: [null, 39, null] }), {
      limitation: 'flat',
      variation: null,
    });
    expect(writeVariationAnswer(flat)).toEqual({
      title: 'Verandert het? Nee.',
      text: 'In drie kwartalen steeds 39: geen variatie.',
    });
    expect(writeVariationAnswer(makeReading({})).text).toContain('alleen een jaarcijfer');
  });
});

describe('writeAssuranceAnswer', () => {
  it('says that a target is out of reach, with its later year', () => {
    expect(writeAssuranceAnswer(makeBurgernet())).toEqual({
      title: 'Halen we het doel? Nee.',
      text: '14% (doel voor 2020) ligt boven de bovengrens van 13,3%. Harder hetzelfde doen is niet genoeg.',
    });
  });

  it('leaves the year out when the target is of the year on screen, and follows the target', () => {
    const now = makeBurgernet({ target: makeTarget(15.5), quarterTarget: 15.5 });
    expect(writeAssuranceAnswer(now).text).toMatch(/^15,5% ligt boven de bovengrens van 13,3%\./);
  });

  it('answers from the limits', () => {
    const pass = makeReading({ subject: 'Executie', unit: '%', kind: 'share' }, series(52, 60, 68), {
      target: makeTarget(40),
      quarterTarget: 40,
      assurance: 'pass',
    });
    expect(writeAssuranceAnswer(pass)).toEqual({
      title: 'Halen we het doel? Ja, structureel.',
      text: '40% ligt onder de ondergrens van 52%. Ook een gewone tegenvaller haalt het doel.',
    });
    const sometimes = makeReading({ subject: "CSV's" }, series(12, 17, 24), makeFigure({ now: 68 }), {
      target: makeTarget(80),
      quarterTarget: 20,
      assurance: 'hit-or-miss',
      targetReached: false,
    });
    expect(writeAssuranceAnswer(sometimes)).toEqual({
      title: 'Halen we het doel? Soms wel, soms niet.',
      text: '20 per kwartaal (80 per jaar) ligt binnen de grenzen van 12 tot 24. 68 in 2019: niet gehaald.',
    });
  });

  it('says gehaald of a single value', () => {
    const single = (now: number) =>
      writeAssuranceAnswer(makeReading({}, makeFigure({ now }), { target: makeTarget(33), targetReached: now >= 33 }));
    expect(single(42)).toEqual({ title: 'Halen we het doel? Gehaald.', text: '42 in 2019, doel 33.' });
    expect(single(32)).toEqual({ title: 'Halen we het doel? Niet gehaald.', text: '32 in 2019, doel 33.' });
  });

  it('waits for a later year, and for a figure', () => {
    const later = makeReading({}, makeFigure({ now: 3 }), { target: makeTarget(39, { period: '2020' }) });
    expect(writeAssuranceAnswer(later)).toEqual({
      title: 'Halen we het doel? Nog niet te zeggen.',
      text: '3 in 2019, doel voor 2020: 39.',
    });
    const absent = makeReading({}, { target: makeTarget(10) });
    expect(writeAssuranceAnswer(absent).text).toBe('Nog geen cijfer, doel 10.');
    expect(writeAssuranceAnswer(makeReading({}))).toEqual({
      title: 'Halen we het doel? Geen doel afgesproken.',
      text: 'Nog geen cijfer.',
    });
  });

  it('compares a flat series directly', () => {
    const flat = makeReading({}, makeSeries({ values: [39, 39], limits: [null, 39, null] }), {
      limitation: 'flat',
      target: makeTarget(39),
      quarterTarget: 39,
      assurance: 'pass',
    });
    expect(writeAssuranceAnswer(flat).text).toBe('Elk kwartaal 39, doel 39 misdrijven.');
  });
});
