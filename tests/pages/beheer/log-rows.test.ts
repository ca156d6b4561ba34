import { describe, expect, test } from 'vitest';
import { describeCheck, toLogRows } from '../../../src/pages/beheer/log-rows.ts';

const people = [{ id: 'a1', name: 'Ada' }];

describe('toLogRows', () => {
  test('writes the moment as it was here, and who did what', () => {
    const line = {
      nummer: 7,
      tijdstip: '2020-07-14T08:05:00.000Z',
      actor: 'gebruiker:a1',
      actie: 'rol-wijzigen:lead',
      object: 'gebruiker:b2',
      resultaat: 'gelukt',
      oorsprong: '198.51.100.7',
    };
    expect(toLogRows([line], people)).toEqual([
      {
        id: '7',
        cells: ['14 juli 2020, 10.05 uur', 'Ada', 'rol wijzigen: lead', 'gebruiker:b2', 'gelukt', '198.51.100.7'],
      },
    ]);
  });
});

describe('describeCheck', () => {
  test.each([
    [{ type: 'whole', lines: 1 }, 'De enige regel staat er zoals hij is geschreven.'],
    [{ type: 'whole', lines: 12 }, 'Alle 12 regels staan er zoals ze zijn geschreven.'],
    [
      { type: 'broken', number: 3 },
      'Let op: regel 3 is niet meer zoals hij is geschreven. Vraag de beheerder van de server om dit uit te zoeken.',
    ],
  ] as const)('%j', (check, sentence) => expect(describeCheck(check)).toBe(sentence));
});
