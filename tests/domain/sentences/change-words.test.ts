import { describe, expect, it } from 'vitest';
import { supportedChange, writeChange, writeDifference } from '../../../src/domain/sentences/change-words.ts';
import { makeCybercrime, makeFigure, makeIndicator, makeReading } from '../reading-factory.ts';

describe('writeChange', () => {
  it.each([
    [9.6, 'steeg met 10%'],
    [32, 'steeg met 32%'],
    [44.9, 'steeg met 45%'],
    [45, 'is met ongeveer de helft gestegen'],
    [54.9, 'is met ongeveer de helft gestegen'],
    [55, 'steeg met 55%'],
    [94.9, 'steeg met 95%'],
    [95, 'is bijna verdubbeld'],
    [99.4, 'is bijna verdubbeld'],
    [99.5, 'is verdubbeld'],
    [104.9, 'is verdubbeld'],
    [105, 'is meer dan verdubbeld'],
    [190, 'is bijna verdrievoudigd'],
    [200, 'is verdrievoudigd'],
    [210, 'is meer dan verdrievoudigd'],
    [300, 'is verviervoudigd'],
    [900, 'is meer dan verviervoudigd'],
    [-10, 'daalde met 10%'],
    [-45, 'is bijna gehalveerd'],
    [-49.5, 'is gehalveerd'],
    [-54.9, 'is gehalveerd'],
    [-55, 'daalde met 55%'],
    [-99, 'daalde met 99%'],
    [-100, 'is tot nul gedaald'],
    [0.2, 'steeg met 0,2%'],
  ])('%d percent: %s', (amount, words) => {
    const reading = makeReading({});
    expect(writeChange(reading, { against: '2018', type: 'percent', amount })).toBe(`Cybercrime ${words}`);
  });

  it('takes the verb of a plural subject', () => {
    const calls = makeReading({ subject: 'Meldingen', plural: true });
    expect(writeChange(calls, { against: '2018', type: 'percent', amount: 10 })).toBe('Meldingen stegen met 10%');
    expect(writeChange(calls, { against: '2018', type: 'percent', amount: 97 })).toBe(
      'Meldingen zijn bijna verdubbeld',
    );
    expect(writeChange(calls, { against: '2018', type: 'percent', amount: -10 })).toBe('Meldingen daalden met 10%');
  });

  it('writes points and own units as what they are', () => {
    const share = makeReading({ subject: 'Executie', unit: '%', kind: 'share' });
    expect(writeChange(share, { against: '2018', type: 'points', amount: 9 })).toBe('Executie steeg met 9 procentpunt');
    const weeks = makeReading(
      { subject: 'Doorlooptijd', unit: 'weken', kind: 'mean', decimals: 1 },
      makeFigure({ now: 6, before: 6.4, type: 'absolute' }),
    );
    expect(writeChange(weeks, { against: '2018', type: 'absolute', amount: -0.4 })).toBe(
      'Doorlooptijd daalde van 6,4 naar 6,0',
    );
  });
});

describe('supportedChange', () => {
  it('needs a signal to the same side, in the year on screen, with no rebase between the years', () => {
    expect(supportedChange(makeCybercrime())?.amount).toBeCloseTo(97, 0);
    expect(supportedChange(makeCybercrime({ variation: 'common' }))).toBeNull();
    expect(supportedChange(makeCybercrime({ variation: null }))).toBeNull();
    expect(supportedChange(makeCybercrime(makeFigure({ now: 200, before: 299 })))).toBeNull();
    expect(supportedChange(makeCybercrime(makeFigure({ now: 299, before: 299 })))).toBeNull();
    expect(supportedChange(makeCybercrime({ period: '2020-K4' }))).toBeNull();
    expect(supportedChange(makeCybercrime({ rebaseAt: [14] }))).toBeNull();
  });

  it('is not hindered by a rebase at the start of the first year', () => {
    expect(supportedChange(makeCybercrime({ rebaseAt: [12] }))).not.toBeNull();
  });
});

describe('writeDifference', () => {
  it.each([
    ['count', 'percent', 97, '97% meer'],
    ['count', 'percent', -4, '4% minder'],
    ['share', 'points', -9, '9 procentpunt lager'],
    ['mean', 'absolute', 2, '2 hoger'],
  ] as const)('%s, %s %d: %s', (kind, type, amount, text) => {
    expect(writeDifference({ against: '2018', type, amount }, makeIndicator({ kind }))).toBe(text);
  });
});
