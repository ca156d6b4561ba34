import { describe, expect, it } from 'vitest';
import { computeActions, findMilestone } from '../../../src/pages/thema/theme-actions.ts';
import { makeAction, makeBase, makeThemeView } from './theme-factory.ts';

const withActions = (...actions: ReturnType<typeof makeAction>[]) =>
  makeBase({ themeView: makeThemeView({ actions }) });
const only = (changes: Parameters<typeof makeAction>[1]) =>
  computeActions(withActions(makeAction('a', changes))).rows[0];

describe('computeActions', () => {
  it('puts what runs behind first, what is done last, and sorts by date between', () => {
    const { rows, headline, title } = computeActions(
      withActions(
        makeAction('klaar', { status: 'done' }),
        makeAction('later', { due: '2020-12-01' }),
        makeAction('eerder', { due: '2020-04-01' }),
        makeAction('achter', { status: 'behind' }),
      ),
    );
    expect(rows.map(({ action }) => action.id)).toEqual(['achter', 'eerder', 'later', 'klaar']);
    expect(headline).toBe('Eén van de vier acties loopt achter.');
    expect(title).toBe('Acties 2020');
  });

  it.each([
    [{ due: '2020-06-01' }, 'Klaar 1 jun. 2020', null],
    [{ due: '2020-05-31', expected: '2020-06-30' }, 'Verwacht 30 jun. 2020, was 31 mei 2020', null],
    [{ due: '2020-03-13' }, 'Klaar 13 mrt. 2020', 'Over tijd'],
    [{ due: '2020-03-14' }, 'Klaar 14 mrt. 2020', null],
    [{ due: '2020-02-01', expected: '2020-04-01' }, 'Verwacht 1 apr. 2020, was 1 feb. 2020', null],
    [{ due: '2020-02-01', status: 'done' }, 'Klaar 1 feb. 2020', null],
  ] as const)('says when: %j', (changes, due, late) => {
    expect(only(changes)).toMatchObject({ due, late });
  });

  it.each([
    [{ progress: { value: 3, of: 10 }, goal: { value: 10, unit: 'bijeenkomsten' } }, '3 van 10 bijeenkomsten', 30],
    [{ progress: { value: 12, of: 10 } }, '12 van 10', 100],
    [{ progress: { value: 0, of: 0 } }, '0 van 0', null],
    [{}, null, null],
  ])('says how far: %j', (changes, progress, share) => {
    expect(only(changes)).toMatchObject({ progress, share });
  });

  it('names the areas of an action that is not for the whole region', () => {
    expect(only({ areas: ['oost', 'west'] })?.where).toBe('Alleen in oost en west');
    expect(only({})?.where).toBeNull();
  });
});

describe('findMilestone', () => {
  it('is the first one on or after the day of the package', () => {
    const base = withActions(
      makeAction('voorbij', { milestone: '2020-03-13' }),
      makeAction('later', { milestone: '2020-05-14' }),
      makeAction('vandaag', { milestone: '2020-03-14' }),
    );
    expect(findMilestone(base)).toEqual({ date: '14 maart 2020', title: 'vandaag' });
  });

  it('is null when none is left', () => {
    expect(
      findMilestone(withActions(makeAction('voorbij', { milestone: '2020-01-01' }), makeAction('geen'))),
    ).toBeNull();
  });
});
