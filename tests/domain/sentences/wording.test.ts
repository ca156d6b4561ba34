import { describe, expect, it } from 'vitest';
import { amount, amountsApart, subjectInside } from '../../../src/domain/sentences/wording.ts';
import { makeIndicator } from '../reading-factory.ts';

describe('subjectInside', () => {
  it.each([
    ['Cybercrime', 'Geregistreerde cybercrime', 'cybercrime'],
    ['Meldingen verward gedrag', 'Meldingen van personen', 'meldingen verward gedrag'],
    ["CSV's aangepakt", 'Criminele samenwerkingsverbanden', "CSV's aangepakt"],
    ['Burgernet', 'Succespercentage van Burgernet-acties', 'Burgernet'],
    ['VIS-aansluiting', 'Gemeenten aangesloten op het VIS', 'VIS-aansluiting'],
    ['Q-colleges', 'Q-colleges van Straatwaarde(n)', 'q-colleges'],
  ])('%s is %s inside a sentence', (subject, name, text) => {
    expect(subjectInside(makeIndicator({ subject, name }))).toBe(text);
  });
});

describe('amount', () => {
  it.each([
    [589, 'misdrijven', 'Cybercrime', '589 misdrijven'],
    [42, 'onderzoeken', 'Cybercrime-onderzoeken', '42'],
    [64, '%', 'Executie', '64%'],
    [1, 'zaken', 'Mensenhandel', '1'],
    [9, 'rapportcijfer', 'Waardering', '9'],
  ])('%d %s of %s', (value, unit, subject, text) => {
    expect(amount(value, makeIndicator({ unit, subject }))).toBe(text);
  });
});

describe('amountsApart', () => {
  it('adds decimals only until the two differ', () => {
    const counts = makeIndicator();
    expect(amountsApart(181, 72, counts)).toEqual(['181', '72']);
    expect(amountsApart(8.25, 8.4, counts)).toEqual(['8,3', '8,4']);
    expect(amountsApart(8, 8, counts)).toEqual(['8', '8']);
    expect(amountsApart(8, 8.00001, counts)).toEqual(['8', '8']);
  });
});
