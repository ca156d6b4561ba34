import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  filterActions,
  isLate,
  selectActionsOfArea,
  sortActions,
} from '../../../src/pages/actieagenda/select-actions.ts';
import { makeAction } from '../../domain/action-factory.ts';
import { TODAY, TREE } from './agenda-factory.ts';

const ids = (actions: readonly { id: string }[]) => actions.map(({ id }) => id);

describe('selectActionsOfArea', () => {
  const actions = [
    makeAction('hele-regio'),
    makeAction('van-oost', { areas: ['oost'] }),
    makeAction('van-dorp', { areas: ['dorp'] }),
    makeAction('van-west', { areas: ['west'] }),
  ];
  it.each([
    ['regio', ['hele-regio', 'van-oost', 'van-dorp', 'van-west']],
    ['oost', ['hele-regio', 'van-oost', 'van-dorp']],
    ['dorp', ['hele-regio', 'van-oost', 'van-dorp']],
    ['west', ['hele-regio', 'van-west']],
  ])('of %s', (area, expected) => {
    expect(ids(selectActionsOfArea(actions, area, TREE))).toEqual(expected);
  });
});

describe('filterActions', () => {
  const actions = [
    makeAction('a', { status: 'behind', owner: 'RIEC' }),
    makeAction('b', { status: 'behind', programme: 'vis' }),
    makeAction('c', { owner: 'RIEC' }),
  ];
  it.each([
    [{ status: null, programme: null, owner: null }, ['a', 'b', 'c']],
    [{ status: 'behind' as const, programme: null, owner: null }, ['a', 'b']],
    [{ status: null, programme: 'vis', owner: null }, ['b']],
    [{ status: 'behind' as const, programme: null, owner: 'RIEC' }, ['a']],
    [{ status: 'done' as const, programme: null, owner: null }, []],
  ])('%o', (choice, expected) => {
    expect(ids(filterActions(actions, { layout: 'timeline', ...choice }))).toEqual(expected);
  });
});

describe('isLate', () => {
  it.each([
    ['2020-03-13', 'on-schedule', true],
    ['2020-03-14', 'on-schedule', false],
    ['2020-03-13', 'done', false],
    ['2020-03-01', 'not-started', true],
  ] as const)('due %s and %s', (due, status, late) => {
    expect(isLate({ due, status }, TODAY)).toBe(late);
  });
});

describe('sortActions', () => {
  it('puts behind first, then on schedule, done, not started', () => {
    const actions = (['not-started', 'done', 'on-schedule', 'behind'] as const).map((status) =>
      makeAction(status, { status }),
    );
    expect(ids(sortActions(actions, TODAY))).toEqual(['behind', 'on-schedule', 'done', 'not-started']);
  });

  it('puts what is past its date first, then what runs over longest, then what is counted, then by date', () => {
    const actions = [
      makeAction('later', { due: '2020-12-31' }),
      makeAction('sooner', { due: '2020-05-31' }),
      makeAction('counted', { due: '2020-12-31', progress: { value: 1, of: 3 } }),
      makeAction('month', { status: 'behind', expected: '2020-07-31' }),
      makeAction('quarter', { status: 'behind', expected: '2020-09-30' }),
      makeAction('past', { status: 'behind', due: '2020-03-01' }),
    ];
    expect(ids(sortActions(actions, TODAY))).toEqual(['past', 'quarter', 'month', 'counted', 'sooner', 'later']);
  });

  it('keeps every action, whatever the order it comes in', () => {
    const statuses = fc.constantFrom('behind', 'on-schedule', 'done', 'not-started');
    fc.assert(
      fc.property(fc.array(statuses), (list) => {
        const actions = list.map((status, place) => makeAction(`${place}`, { status }));
        const sorted = sortActions(actions, TODAY);
        expect(sorted.toSorted((a, b) => Number(a.id) - Number(b.id))).toEqual(actions);
      }),
    );
  });
});
