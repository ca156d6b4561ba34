import { describe, expect, it } from 'vitest';
import { writeFalseAlarms } from '../../../src/domain/sentences/false-alarms.ts';

describe('writeFalseAlarms', () => {
  const chance = (series: string, expected: string) =>
    `Bij ${series} zijn door toeval alleen al gemiddeld ${expected} signalen per kwartaal te verwachten`;
  it.each([
    [26, 0.7, 4, `${chance('26 indicatoren', '0,7')}; nu zijn er 4.`],
    [780, 10.2, 9, `${chance('780 indicatoren', '10')}; nu zijn er 9, niet meer dan dat.`],
    [1, 0.1, 1, `${chance('één indicator', '0,1')}; nu is er 1.`],
    [26, 0.7, 0, `${chance('26 indicatoren', '0,7')}; nu is er geen.`],
    [0, 0, 0, 'Er zijn nog geen reeksen die lang genoeg zijn om signalen te geven.'],
  ])('%i, %d, %i', (of, expectedFalse, found, text) => {
    expect(writeFalseAlarms({ of, expectedFalse, found })).toBe(text);
  });
});
