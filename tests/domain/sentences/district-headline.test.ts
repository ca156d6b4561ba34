import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/domain/reading.ts';
import { writeDistrictHeadline } from '../../../src/domain/sentences/district-headline.ts';
import { makeFigure, makeReading, makeTarget } from '../reading-factory.ts';

const NAMES = ['Flevoland', 'Oost-Utrecht', 'West-Utrecht'];
const make = (changes: readonly Partial<Reading>[]) =>
  changes.map((change, place) => {
    const reading = makeReading({}, { ...makeFigure({ now: 10 }), ...change });
    return { ...reading, area: { ...reading.area, name: NAMES[place] ?? '' } };
  });

describe('writeDistrictHeadline', () => {
  it.each<[readonly Partial<Reading>[], string]>([
    [[{ figure: null }, { figure: null }], 'Er is voor geen enkel district een cijfer'],
    [
      [{ variation: 'common' }, { variation: 'common' }, { variation: 'common' }],
      'In geen enkel district is het cijfer aantoonbaar anders',
    ],
    [
      [{ variation: 'concern' }, { variation: 'common' }, { variation: null }],
      'Het cijfer verandert aantoonbaar in Flevoland (zorgelijk)',
    ],
    [
      [{ variation: 'concern' }, { variation: 'concern' }, { variation: 'concern' }],
      'Het cijfer verandert aantoonbaar in alle drie districten (zorgelijk)',
    ],
    [
      [{ variation: 'common', assurance: 'fail', target: makeTarget(14), quarterTarget: 14 }, { variation: 'common' }],
      'Het doel van 14 misdrijven ligt buiten bereik in Flevoland',
    ],
    [[{ variation: null }, { variation: null }], 'In de districten is nog niet te zeggen of er iets verandert'],
    [
      [{ variation: 'common' }, { variation: null }],
      'Geen aantoonbare verandering in Flevoland, in Oost-Utrecht is dat niet te zeggen',
    ],
    [[{ whole: 10 }, { whole: 12 }], 'In Flevoland tellen alle gemeenten mee'],
  ])('%#', (changes, expected) => {
    expect(writeDistrictHeadline(make(changes))).toBe(expected);
  });

  it('never ranks', () => {
    const title = writeDistrictHeadline(make([{ variation: 'improvement' }, { variation: 'common' }]));
    expect(title).not.toMatch(/beste|slechtste|hoogste|laagste|dichtst|meer dan/);
  });
});
