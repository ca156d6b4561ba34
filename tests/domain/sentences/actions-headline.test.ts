import { describe, expect, it } from 'vitest';
import type { ActionStatus } from '../../../src/domain/action.ts';
import { writeActionsHeadline } from '../../../src/domain/sentences/actions-headline.ts';

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
