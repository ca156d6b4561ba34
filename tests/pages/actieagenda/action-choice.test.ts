import { describe, expect, it } from 'vitest';
import { parseActionChoice, toActionsPath } from '../../../src/pages/actieagenda/action-choice.ts';

const ALL = { layout: 'timeline', status: null, programme: null, owner: null } as const;

describe('parseActionChoice', () => {
  it.each([
    ['', ALL],
    ['gebied=flevoland', ALL],
    ['weergave=onzin&status=weg', ALL],
    ['weergave=lijst', { ...ALL, layout: 'list' }],
    [
      'status=loopt-achter&programma=vis&eigenaar=Jurist+RVS',
      { ...ALL, status: 'behind', programme: 'vis', owner: 'Jurist RVS' },
    ],
  ])('reads %s', (search, choice) => {
    expect(parseActionChoice(search)).toEqual(choice);
  });
});

describe('toActionsPath', () => {
  it.each([
    [ALL, '', '/actieagenda'],
    [{ ...ALL, layout: 'district' as const }, '', '/actieagenda?weergave=district'],
    [{ ...ALL, layout: 'list' as const }, 'zorg-manifest', '/actieagenda?weergave=lijst#zorg-manifest'],
  ])('writes %o', (choice, hash, path) => {
    expect(toActionsPath(choice, hash)).toBe(path);
  });

  it('says everything that it reads', () => {
    const choice = { layout: 'owner', status: 'not-started', programme: 'vis', owner: 'DTO’s & RTO' } as const;
    expect(parseActionChoice(toActionsPath(choice).split('?')[1] ?? '')).toEqual(choice);
  });
});
