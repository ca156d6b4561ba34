import { ACTION_STATUS_LABELS } from '../../ui/action-status-labels.ts';
import type { SelectOption } from '../../ui/select-menu.tsx';
import { STATUS_ORDER } from './action-choice.ts';
import type { ActionsBase } from './actions-base.ts';
import { toShortName } from './programme-names.ts';

/** '' stands for all. */
export interface FilterOptions {
  readonly statuses: readonly SelectOption[];
  readonly programmes: readonly SelectOption[];
  readonly owners: readonly SelectOption[];
}

const GROUPS = { programme: 'Programma’s', project: 'Projecten' } as const;

/** Only what has actions in the area can be chosen. */
export function computeFilterOptions({ core, actions }: ActionsBase): FilterOptions {
  const owners = [...new Set(actions.map(({ owner }) => owner))].sort((a, b) => a.localeCompare(b, 'nl'));
  return {
    statuses: [
      { value: '', label: 'Alle statussen' },
      ...STATUS_ORDER.map((value) => ({ value, label: ACTION_STATUS_LABELS[value] })),
    ],
    programmes: [
      { value: '', label: 'Alle programma’s' },
      ...core.programmes
        .filter(({ id }) => actions.some(({ programme }) => programme === id))
        .map((programme) => ({
          value: programme.id,
          label: toShortName(programme),
          group: GROUPS[programme.kind],
        })),
    ],
    owners: [{ value: '', label: 'Alle eigenaren' }, ...owners.map((owner) => ({ value: owner, label: owner }))],
  };
}
