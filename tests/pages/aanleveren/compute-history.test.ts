import { describe, expect, it } from 'vitest';
import type { DeliveryAnswer } from '../../../src/api/delivery.ts';
import { computeHistory } from '../../../src/pages/aanleveren/compute-history.ts';
import { type PublishState, toPublishState } from '../../../src/pages/aanleveren/publish-state.ts';
import { writeCollision, writeCollisionLead } from '../../../src/pages/aanleveren/write-collision.ts';

const LINE = { at: '2020-01-14T13:12:00Z', who: 'Kim', kind: 'levering', summary: '39 nieuw.', undoes: null } as const;

describe('computeHistory', () => {
  it('has the concept first, then four publications, and says what was taken back', () => {
    const publications = [5, 4, 3, 2, 1].map((id) => ({ ...LINE, id, undoneBy: id === 4 ? 5 : null }));
    const lines = computeHistory({ title: 'Online fraude', placedAt: '2020-01-15T08:00:00Z' }, publications);
    expect(lines.map(({ id, state }) => `${id} ${state}`)).toEqual([
      'concept concept',
      '5 published',
      '4 undone',
      '3 published',
      '2 published',
    ]);
    expect(lines[0]?.text).toBe('Concept Online fraude');
    expect(lines[2]?.text).toBe('39 nieuw. Later ongedaan gemaakt.');
  });
});

describe('toPublishState', () => {
  it.each<[DeliveryAnswer, PublishState]>([
    [
      { type: 'published', publication: { id: 1, at: '', summary: 'Klaar' } },
      { kind: 'published', summary: 'Klaar' },
    ],
    [{ type: 'repeated' }, { kind: 'published', summary: 'Deze levering was al gepubliceerd.' }],
    [{ type: 'unchanged' }, { kind: 'unchanged' }],
    [
      { type: 'collision', latest: 13, rows: [] },
      { kind: 'collision', rows: [] },
    ],
    [
      { type: 'refused', issues: [{ text: 'Som klopt niet' }] },
      { kind: 'faults', texts: ['Som klopt niet'] },
    ],
    [
      { type: 'denied', status: 401, text: 'Log in.' },
      { kind: 'signed-out', text: 'Log in.' },
    ],
    [
      { type: 'denied', status: 507, text: 'Vol.' },
      { kind: 'denied', text: 'Vol.' },
    ],
  ])('%j', (answer, state) => expect(toPublishState(answer)).toEqual(state));
});

describe('writeCollision', () => {
  it('has names, and words for what is missing', () => {
    const row = { indicator: 'a', area: 'b', period: '2019-K4', before: '', now: '210', yours: '208' };
    expect(writeCollision(row, { indicators: [], areas: [] })).toBe(
      'a, b, 4e kwartaal 2019: stond op geen cijfer, is nu 210, bij u 208.',
    );
  });
});

describe('writeCollisionLead', () => {
  it.each([
    [1, '1 cijfer is intussen veranderd:'],
    [3, '3 cijfers zijn intussen veranderd:'],
    [0, expect.stringMatching(/dezelfde sommen.*Kijk uw bestand opnieuw na/)],
  ])('%i', (rows, expected) => {
    expect(writeCollisionLead(rows)).toEqual(expected);
  });
});
