import { describe, expect, it } from 'vitest';
import { readPackage } from '../../../src/package/read-package.ts';
import { CONTENT_FORMS } from '../../../src/pages/inhoud/content-forms.ts';
import { CONTENT_KINDS } from '../../../src/pages/inhoud/content-kinds.ts';
import { describeItems } from '../../../src/pages/inhoud/describe-items.ts';
import { filterItems, listItems } from '../../../src/pages/inhoud/list-items.ts';
import { readViews } from '../read-views.ts';
import { openDesk, readReal } from './open-content.ts';

const files = await readReal();
const { core } = await readViews('midden-nederland');
const { actions } = readPackage(files).data;
const { data } = await openDesk(files);

describe('listItems', () => {
  it.each(CONTENT_KINDS)('every %s of the list opens', (kind) => {
    const items = listItems(kind, core, actions);
    expect(items.length).toBeGreaterThan(5);
    for (const { id } of items) expect([id, CONTENT_FORMS[kind].start(id, data)]).not.toEqual([id, null]);
  });

  it('marks a text that is more than two quarters behind the figures', () => {
    const content = core.content.map((header) => ({ ...header, period: '2019-K1' as const }));
    expect(listItems('letter', { ...core, content }, []).map(({ mark }) => mark)).toContain('verouderd');
    expect(listItems('letter', core, []).map(({ mark }) => mark)).not.toContain('verouderd');
  });

  it('marks an action that is late, not one that is done', () => {
    const [first] = actions;
    const late = { ...first!, due: '2020-01-01', expected: null };
    const marks = (status: 'done' | 'on-schedule') => listItems('action', core, [{ ...late, status }])[0]?.mark;
    expect([marks('on-schedule'), marks('done')]).toEqual(['te laat', null]);
  });

  it('puts first what asks for attention', () => {
    const marks = listItems('action', core, actions).map(({ mark }) => mark !== null);
    expect(marks).toContain(true);
    expect(marks).toEqual(marks.toSorted((a, b) => Number(b) - Number(a)));
  });

  it('says a target as one says it', () => {
    expect(listItems('target', core, []).map(({ about }) => about)).toContain('Midden-Nederland, 2020: minstens 14%');
  });
});

describe('filterItems', () => {
  const items = [
    { id: 'a', title: 'Een straat', programme: 'vis', about: 'Almere', mark: null },
    { id: 'b', title: 'Een plein', programme: 'zorg', about: 'Utrecht', mark: 'te laat' },
  ];

  it.each([
    ['', null, ['a', 'b']],
    ['STRAAT alm', null, ['a']],
    ['laat', null, ['b']],
    ['een', 'zorg', ['b']],
    ['weg', null, []],
  ])('"%s" in %s gives %o', (words, programme, ids) => {
    expect(filterItems(items, words, programme).map(({ id }) => id)).toEqual(ids);
  });

  it('is counted in words', () => {
    expect(describeItems(items, 'Brieven')).toBe('2 staan op het dashboard, 1 vraagt aandacht');
    expect(describeItems([], 'Brieven')).toBe('Nog geen brieven');
  });
});
