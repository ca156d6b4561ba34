import { describe, expect, it } from 'vitest';
import type { Publication } from '../../../src/api/publication.ts';
import { computePublicationRows, describeChangedRows } from '../../../src/pages/publicaties/publications-model.ts';

const publication: Publication = {
  id: 4,
  at: '2020-01-14T13:12:00Z',
  who: 'programmaleider',
  kind: 'levering',
  summary: 'Online fraude, 4e kwartaal 2019: 39 nieuw',
  undoes: null,
  undoneBy: null,
};
const lead = { name: 'Sam', role: 'programmaleider', programmes: ['vis'] } as const;
const rowOf = (
  facts: Partial<Publication>,
  account: Parameters<typeof computePublicationRows>[1] = { ...lead, programmes: [] },
) => computePublicationRows([{ ...publication, ...facts }], account)[0];

describe('computePublicationRows', () => {
  it('says when, who and what, and leads to the figures of then', () => {
    expect(rowOf({})).toEqual({
      id: 4,
      title: 'Publicatie 4',
      subject: 'Publicatie 4',
      when: '14 januari 2020, 14.12 uur',
      who: 'programmaleider',
      summary: 'Online fraude, 4e kwartaal 2019: 39 nieuw',
      state: 'standing',
      remark: null,
      href: '/?publicatie=4',
      action: 'Ongedaan maken',
    });
  });

  it.each<[string, Partial<Publication>, string | null]>([
    ['the first filling', { kind: 'start' }, null],
    ['a withdrawal', { kind: 'intrekking' }, null],
    ['a text', { kind: 'inhoud' }, 'Ongedaan maken'],
  ])('%s stands, and can be taken back or not', (_, facts, action) => {
    expect(rowOf(facts)).toMatchObject({ state: 'standing', remark: null, action });
  });

  it.each<[string, readonly (readonly [number, number])[], readonly (readonly unknown[])[]]>([
    [
      'taken back',
      [[5, 4]],
      [
        [5, 'undoing', 'Opnieuw toepassen', null],
        [4, 'undone', null, 'Ongedaan gemaakt door publicatie 5.'],
      ],
    ],
    [
      'taken back and applied again',
      [
        [5, 4],
        [6, 5],
      ],
      [
        [6, 'undoing', 'Ongedaan maken', null],
        [5, 'undone', null, 'Opnieuw toegepast door publicatie 6.'],
        [4, 'standing', null, 'Opnieuw toegepast door publicatie 6.'],
      ],
    ],
    [
      'taken back once more',
      [
        [5, 4],
        [6, 5],
        [7, 6],
      ],
      [
        [7, 'undoing', 'Opnieuw toepassen', null],
        [6, 'undone', null, 'Ongedaan gemaakt door publicatie 7.'],
        [5, 'undone', null, 'Ongedaan gemaakt door publicatie 7.'],
        [4, 'undone', null, 'Ongedaan gemaakt door publicatie 7.'],
      ],
    ],
  ])('one that was %s', (_, undoings, expected) => {
    const turns = undoings.map(([id, undoes]): Publication => ({ ...publication, id, undoes, kind: 'ongedaan' }));
    const rows = computePublicationRows([...turns.toReversed(), publication], { ...lead, programmes: [] });
    expect(rows.map(({ id, state, action, remark }) => [id, state, action, remark])).toEqual(expected);
    expect(new Set(rows.map(({ subject }) => subject))).toEqual(new Set(['Publicatie 4']));
  });

  it.each([
    ['nobody', null, null],
    ['a member', { name: 'Li', role: 'lid', programmes: [] }, null],
    ['a secretary', { name: 'Li', role: 'secretaris', programmes: [] }, null],
    ['an administrator', { name: 'Bo', role: 'beheerder', programmes: [] }, 'Ongedaan maken'],
  ] as const)('offers %s what the server would let them do', (_, account, action) => {
    const viewer = account && { ...account, programmes: [...account.programmes] };
    expect(rowOf({}, viewer)?.action).toBe(action);
  });
});

describe('describeChangedRows', () => {
  it.each<[readonly string[], readonly number[], string]>([
    [['online-fraude;almere;2019-K3'], [5], 'voor: online-fraude, almere, 2019-K3. Maak eerst publicatie 5 ongedaan.'],
    [['a;b;c', 'd;e;f', 'g;h;i', 'j;k;l', 'm;n;o'], [5], 'voor: a, b, c; d, e, f; g, h, i en nog 2. Maak'],
    [['a;b;c'], [9, 7, 5], 'Maak eerst publicatie 9, 7 en 5 ongedaan, in die volgorde.'],
    [['a;b;c'], [], 'Lever de juiste cijfers opnieuw aan, of verbeter de tekst.'],
  ])('%j after %j', (rows, later, text) => {
    expect(describeChangedRows(rows, later)).toContain(text);
  });
});
