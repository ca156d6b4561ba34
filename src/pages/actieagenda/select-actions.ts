import type { Action } from '../../domain/action.ts';
import type { AreaTree } from '../../domain/area-tree.ts';
import { type ActionChoice, STATUS_ORDER } from './action-choice.ts';

const DAY = 86_400_000;

/**
 * What counts for an area: actions of the whole region, of the area, of one that it lies in, and of one inside it
 * (a district answers for its municipalities).
 */
export function selectActionsOfArea(
  actions: readonly Action[],
  area: string,
  tree: Pick<AreaTree, 'ancestors'>,
): Action[] {
  const around = new Set([area, ...tree.ancestors(area).map(({ id }) => id)]);
  const touches = (id: string) => around.has(id) || tree.ancestors(id).some((ancestor) => ancestor.id === area);
  return actions.filter(({ areas }) => areas.length === 0 || areas.some(touches));
}

export function filterActions(actions: readonly Action[], choice: ActionChoice): Action[] {
  return actions.filter(
    ({ status, programme, owner }) =>
      (choice.status === null || status === choice.status) &&
      (choice.programme === null || programme === choice.programme) &&
      (choice.owner === null || owner === choice.owner),
  );
}

/** Past its date and not done: ('2020-03-01', today '2020-03-14') -> true. */
export function isLate({ status, due }: Pick<Action, 'status' | 'due'>, today: string): boolean {
  return status !== 'done' && due < today;
}

/** Behind first, and there the one past its date, then the one that runs over longest; then what is counted, then by date. */
export function sortActions(actions: readonly Action[], today: string): Action[] {
  return [...actions].sort(
    (a, b) =>
      STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status) ||
      Number(isLate(b, today)) - Number(isLate(a, today)) ||
      overrunOf(b) - overrunOf(a) ||
      Number(b.progress !== null) - Number(a.progress !== null) ||
      a.due.localeCompare(b.due),
  );
}

/** In days; 0 when it still ends on its date, or has ended. */
function overrunOf({ status, due, expected }: Action): number {
  if (expected === null || status === 'done') return 0;
  return Math.max(0, (Date.parse(expected) - Date.parse(due)) / DAY);
}
