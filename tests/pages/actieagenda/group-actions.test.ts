import { describe, expect, it } from 'vitest';
import { groupActions } from '../../../src/pages/actieagenda/group-actions.ts';
import { makeAction } from '../../domain/action-factory.ts';
import { AREAS, makeBase } from './agenda-factory.ts';

const ACTIONS = [
  makeAction('a', { areas: ['oost', 'west'], owner: 'RIEC' }),
  makeAction('b', { programme: 'vis', status: 'behind' }),
  makeAction('c', { programme: 'onbekend', owner: 'Academie' }),
  makeAction('d', { areas: ['dorp'], owner: 'Academie' }),
];

function show(layout: 'timeline' | 'list' | 'owner' | 'district', area = AREAS[0]) {
  if (!area) throw new Error('no area');
  return groupActions(layout, ACTIONS, makeBase(ACTIONS, { area })).map(
    ({ title, actions }) => `${title}: ${actions.map(({ id }) => id).join('')}`,
  );
}

describe('groupActions', () => {
  it('gives each programme a group and the projects one, without empty groups', () => {
    expect(show('timeline')).toEqual(['zorg: ad', 'Projecten: bc']);
    expect(show('list')).toEqual(show('timeline'));
  });
  it('puts the owner who runs behind first', () => {
    expect(show('owner')).toEqual(['Taskforce: b', 'Academie: cd', 'RIEC: a']);
  });
  it('shows an action in each of its districts, and what is of the whole region once', () => {
    expect(show('district')).toEqual(['oost: ad', 'west: a', 'Hele regio: bc']);
    expect(show('district', AREAS[3])).toEqual(['oost: ad', 'Hele regio: bc']);
  });
});
