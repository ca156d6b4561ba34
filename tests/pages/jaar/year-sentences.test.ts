import { describe, expect, it } from 'vitest';
import { writeAmbitionOutcome, writeDialogueState, writeTargetsLead } from '../../../src/pages/jaar/year-sentences.ts';

describe('writeAmbitionOutcome', () => {
  const ambition = { number: 1, title: '', text: '', footnotes: [], achieved: [], indicators: [] };
  it.each([
    [3, [], '+3% in 2019: niet gehaald in dit jaar.'],
    [0, [], '0% in 2019: gehaald in dit jaar.'],
    [-2, [], '−2% in 2019: gehaald in dit jaar.'],
    [null, ['iets'], 'Beschreven, niet geteld.'],
    [null, [], 'Geen cijfer, dus niet te zeggen.'],
  ])('%s -> %s', (change, achieved, text) => {
    expect(writeAmbitionOutcome({ ...ambition, change, achieved }, '2019')).toBe(text);
  });
});

describe('writeDialogueState', () => {
  it.each([
    [0, 1, 'geen afspraak open, 1 bijdrage'],
    [1, 0, '1 afspraak open, 0 bijdragen'],
    [3, 6, '3 afspraken open, 6 bijdragen'],
  ])('%i and %i', (open, contributions, text) => expect(writeDialogueState(open, contributions)).toBe(text));
});

describe('writeTargetsLead', () => {
  it('is empty without targets', () => expect(writeTargetsLead([])).toBe(''));
});
