import { describe, expect, it } from 'vitest';
import type { ActionStatus } from '../../../src/domain/action.ts';
import { writeActionsHeadline } from '../../../src/domain/sentences/actions-headline.ts';
import { writeFalseAlarms } from '../../../src/domain/sentences/false-alarms.ts';
import { writeSignalCount } from '../../../src/domain/sentences/signal-count.ts';

describe('writeSignalCount', () => {
  it.each([
    [3, 1, 1, 26, '5 signalen uit 26 indicatoren: 3 zorgelijk, 1 gunstig, 1 doel buiten bereik'],
    [0, 0, 2, 26, '2 signalen uit 26 indicatoren: 2 doelen buiten bereik'],
    [1, 0, 0, 1, '1 signaal uit 1 indicator: 1 zorgelijk'],
    [0, 0, 0, 26, 'Geen signalen uit 26 indicatoren'],
  ])('%i %i %i of %i', (concern, improvement, targetOut, of, text) => {
    expect(writeSignalCount({ concern, improvement, targetOut, of })).toBe(text);
  });

  it('keeps signals without a good side apart', () => {
    expect(writeSignalCount({ concern: 2, improvement: 0, targetOut: 0, neutral: 1, of: 26 })).toBe(
      '3 signalen uit 26 indicatoren: 2 zorgelijk, 1 zonder oordeel',
    );
  });
});

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

describe('writeActionsHeadline', () => {
  const programmes = [
    { id: 'zorg', name: 'Veiligheid & Zorg' },
    { id: 'ondermijning', name: 'Ondermijning' },
  ];
  const make = (counts: readonly (readonly [string, ActionStatus, number])[]) =>
    counts.flatMap(([programme, status, count]) => Array.from({ length: count }, () => ({ programme, status })));

  it.each([
    [
      make([
        ['zorg', 'behind', 3],
        ['ondermijning', 'behind', 4],
        ['zorg', 'done', 66],
      ]),
      'Zeven van de 73 acties lopen achter, vier daarvan bij Ondermijning.',
    ],
    [
      make([
        ['zorg', 'behind', 2],
        ['ondermijning', 'behind', 2],
        ['zorg', 'done', 6],
      ]),
      'Vier van de tien acties lopen achter.',
    ],
    [
      make([
        ['zorg', 'behind', 2],
        ['zorg', 'done', 1],
      ]),
      'Twee van de drie acties lopen achter, alle bij Veiligheid & Zorg.',
    ],
    [
      make([
        ['zorg', 'behind', 1],
        ['zorg', 'done', 1],
      ]),
      'Eén van de twee acties loopt achter, bij Veiligheid & Zorg.',
    ],
    [make([['zorg', 'on-schedule', 16]]), 'Geen van de 16 acties loopt achter.'],
    [make([['zorg', 'behind', 1]]), 'De enige actie loopt achter.'],
    [make([['zorg', 'done', 1]]), 'De enige actie loopt niet achter.'],
    [[], 'Er zijn nog geen acties.'],
  ])('%#', (actions, text) => {
    expect(writeActionsHeadline(actions, programmes)).toBe(text);
  });
});
