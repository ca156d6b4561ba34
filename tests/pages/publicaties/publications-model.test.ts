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
      when: '14 januari 2020, 14.12 uur',
      who: 'programmaleider',
      summary: 'Online fraude, 4e kwartaal 2019: 39 nieuw',
      state: 'standing',
      remark: null,
      href: '/?publicatie=4',
      action: 'Ongedaan maken',
    });
  });

  it.each<[string, Partial<Publication>, string, string | null]>([
    ['one that was taken back', { undoneBy: 6 }, 'undone', null],
    ['one that takes another back', { kind: 'ongedaan', undoes: 2 }, 'undoing', 'Opnieuw toepassen'],
    ['one that took another back and was taken back', { kind: 'ongedaan', undoes: 2, undoneBy: 6 }, 'undone', null],
    ['the first filling', { kind: 'start' }, 'standing', null],
    ['a withdrawal', { kind: 'intrekking' }, 'standing', null],
  ])('%s', (_, facts, state, action) => {
    expect(rowOf(facts)).toMatchObject({ state, action });
  });

  it('says by which publication one was taken back', () => {
    expect(rowOf({ undoneBy: 6 })?.remark).toBe('Ongedaan gemaakt door publicatie 6.');
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
  it.each([
    [['online-fraude;almere;2019-K3'], 'voor: online-fraude, almere, 2019-K3. Maak'],
    [['a;b;c', 'd;e;f', 'g;h;i', 'j;k;l', 'm;n;o'], 'voor: a, b, c; d, e, f; g, h, i en nog 2. Maak'],
  ])('%j', (rows, text) => {
    expect(describeChangedRows(rows)).toContain(text);
  });
});
