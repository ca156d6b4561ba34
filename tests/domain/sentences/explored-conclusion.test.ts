import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../src/domain/observation.ts';
import type { Reading } from '../../../src/domain/reading.ts';
import { writeExploredConclusion } from '../../../src/domain/sentences/explored-conclusion.ts';
import { makeIndicator, makeObservation, makeReading } from '../reading-factory.ts';

const SHARE = makeIndicator({ subject: 'Het succespercentage', kind: 'share', unit: '%', decimals: 1 });

function district(name: string, value: number | null, changes: Partial<Observation> = {}, indicator = SHARE): Reading {
  const reading = makeReading(indicator, {
    quarters: [makeObservation('2019-K3', 5), makeObservation('2019-K4', value, changes)],
  });
  return { ...reading, area: { ...reading.area, id: name.toLowerCase(), name } };
}

describe('writeExploredConclusion', () => {
  it.each([
    [
      'the ends, and what their distance does not say',
      [district('Oost', 9.5), district('West', 12.25), district('Noord', 8)],
      'Het succespercentage loopt in het 4e kwartaal 2019 uiteen van 8,0% in Noord tot 12,3% in West; een verschil in één kwartaal kan toeval zijn.',
    ],
    [
      'that a count follows the size of a district',
      [district('Oost', 9, {}, makeIndicator()), district('West', 12, {}, makeIndicator())],
      'Cybercrime loopt in het 4e kwartaal 2019 uiteen van 9 in Oost tot 12 in West; een groter district telt er meestal meer.',
    ],
    [
      'a plural, and marks of what is not final and made up',
      [
        district('Oost', 9, { origin: 'example' }, makeIndicator({ subject: 'Meldingen', plural: true })),
        district('West', 12, { status: 'provisional' }, makeIndicator({ subject: 'Meldingen', plural: true })),
      ],
      'Meldingen lopen in het 4e kwartaal 2019 (voorlopig, voorbeeldcijfers) uiteen van 9 in Oost tot 12 in West; een groter district telt er meestal meer.',
    ],
    ['one district by itself', [district('Oost', 9.5)], 'Het succespercentage in Oost: 9,5% in het 4e kwartaal 2019.'],
    [
      'that all are equal',
      [district('Oost', 9.5), district('West', 9.5)],
      'Het succespercentage is in het 4e kwartaal 2019 overal gelijk: 9,5%.',
    ],
    [
      'that some have no figure then, without naming a hidden one',
      [district('Oost', 9.5), district('West', null, { reason: 'small' })],
      'Het succespercentage in Oost: 9,5% in het 4e kwartaal 2019. Niet van elk gekozen district is er dan een cijfer.',
    ],
    [
      'the last quarter that has any',
      [district('Oost', null), district('West', null)],
      'Het succespercentage is in het 3e kwartaal 2019 overal gelijk: 5,0%.',
    ],
    ['that nothing is chosen', [], 'Er is geen district gekozen.'],
  ])('says %s', (_, readings, sentence) => {
    expect(writeExploredConclusion(readings)).toBe(sentence);
  });

  it('says that there is nothing', () => {
    const empty = { ...district('Oost', null), quarters: [] };
    expect(writeExploredConclusion([empty])).toBe('Het succespercentage: geen cijfer om te tonen.');
  });
});
