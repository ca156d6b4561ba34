import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/domain/action.ts';
import { parseActionChoice } from '../../../src/pages/actieagenda/action-choice.ts';
import { computeActionsModel } from '../../../src/pages/actieagenda/actions-model.ts';
import { makeAction } from '../../domain/action-factory.ts';
import { makeProgramme } from '../../domain/programme-factory.ts';
import { makeCore } from './agenda-factory.ts';

function compute(actions: readonly Action[], search = '', area = 'regio', changes = {}) {
  const core = makeCore({
    programmes: [
      makeProgramme('zorg', {
        objectives: [
          { code: 'A', text: 'Inzicht.' },
          { code: 'B', text: 'Drempels weg.' },
        ],
      }),
      makeProgramme('ondermijning', { name: 'Georganiseerde ondermijnende criminaliteit' }),
      makeProgramme('vis', { kind: 'project' }),
    ],
    ...changes,
  });
  const model = computeActionsModel({
    core,
    view: { actions },
    areaView: null,
    area,
    period: '2019-K4',
    choice: parseActionChoice(search),
  });
  if (model === null) throw new Error('no such area');
  return model;
}

const many = (count: number, changes: Partial<Action> = {}) =>
  Array.from({ length: count }, (_, place) => makeAction(`${changes.programme ?? 'zorg'}-${place}`, changes));

describe('computeActionsModel', () => {
  const two = many(2, { programme: 'ondermijning', status: 'behind' });

  it('makes the title from the statuses, with the short name of the programme', () => {
    expect(compute([...two, ...many(9)]).headline).toBe('Twee van de elf acties lopen achter, alle bij ondermijning.');
  });

  it('changes the title when a status changes', () => {
    const [first = makeAction('x'), ...rest] = two;
    const changed = [{ ...first, status: 'done' as const }, ...rest, ...many(9)];
    expect(compute(changed).headline).toBe('Eén van de elf acties loopt achter, bij ondermijning.');
  });

  it('counts by programme and status, whatever the filter', () => {
    const expected = [
      { name: 'Zorg', counts: { done: 0, 'on-schedule': 9, behind: 0, 'not-started': 0 } },
      { name: 'Ondermijning', counts: { done: 0, 'on-schedule': 0, behind: 2, 'not-started': 0 } },
    ];
    expect(compute([...two, ...many(9)]).statusRows).toEqual(expected);
    expect(compute([...two, ...many(9)], 'programma=zorg').statusRows).toEqual(expected);
  });

  it.each([
    [6, 6, null],
    [7, 7, null],
    [16, 6, 'Toon 10 andere acties'],
  ])('of %i actions it shows %i first', (count, shown, more) => {
    expect(compute(many(count)).groups).toMatchObject([{ shown, more, rows: { length: count } }]);
  });

  it('folds nothing in the list or behind a filter, and says how many are left', () => {
    expect(compute(many(16), 'weergave=lijst').groups).toMatchObject([{ shown: 16, more: null }]);
    const filtered = compute([...many(16), ...two], 'programma=zorg');
    expect(filtered.groups).toMatchObject([{ shown: 16, more: null }]);
    expect(filtered.selection).toBe('16 van 18 acties');
    expect(compute(many(3)).selection).toBeNull();
  });

  it('gives an action that stands twice one anchor', () => {
    const { groups } = compute([makeAction('a', { areas: ['oost', 'west'] })], 'weergave=district');
    expect(groups.flatMap(({ rows }) => rows.map(({ anchor }) => anchor))).toEqual(['a', null]);
  });

  it('follows the area, and says so', () => {
    const model = compute([makeAction('a', { areas: ['west'] }), makeAction('b')], '', 'oost');
    expect(model.groups.flatMap(({ rows }) => rows.map(({ action }) => action.id))).toEqual(['b']);
    expect(model.kicker).toBe('Actieagenda Veiligheidscoalitie 2020, oost');
    expect(model.lead).toContain('wat oost aangaat');
  });

  it('explains only the objectives in its rows, offers only what can be chosen, and marks what is made up', () => {
    const model = compute([makeAction('a', { objective: 'B' })]);
    expect(model.objectives).toEqual(['doel B: Drempels weg.']);
    expect(model.options.programmes.map(({ value }) => value)).toEqual(['', 'zorg']);
    expect(model.options.owners.map(({ label }) => label)).toEqual(['Alle eigenaren', 'Taskforce']);
    expect(model.example).toBe(true);
    expect(compute([makeAction('a', { origin: 'published' })]).example).toBe(false);
  });

  it('names a fault in its file only', () => {
    const issue = { code: 'x', place: '[3].klaar', value: '', message: 'Dit is geen datum.' };
    const issues = [
      { ...issue, path: 'acties.json' },
      { ...issue, path: 'doelen.csv' },
    ];
    expect(compute([], '', 'regio', { issues }).faults).toEqual(['acties.json, [3].klaar: Dit is geen datum.']);
  });
});
