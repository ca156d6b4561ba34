import type { Action } from '../../src/domain/action.ts';

/** An action of the first half of 2020 that is on schedule. */
export function makeAction(id: string, changes: Partial<Action> = {}): Action {
  return {
    id,
    programme: 'zorg',
    title: id,
    text: '',
    objective: null,
    result: null,
    place: '',
    goal: null,
    indicators: [],
    areas: [],
    status: 'on-schedule',
    owner: 'Taskforce',
    start: '2020-01-01',
    due: '2020-06-30',
    expected: null,
    milestone: null,
    progress: null,
    origin: 'example',
    ...changes,
  };
}
