import type { ActionStatus } from '../domain/action.ts';

export const ACTION_STATUS_WORDS: Readonly<Record<ActionStatus, string>> = {
  done: 'Afgerond',
  'on-schedule': 'Op schema',
  behind: 'Loopt achter',
  'not-started': 'Nog niet gestart',
};

/** In the order of the screens. */
export const ACTION_STATUSES: readonly ActionStatus[] = ['done', 'on-schedule', 'behind', 'not-started'];
