import type { ActionStatus } from '../domain/action.ts';

export const ACTION_STATUS_LABELS: Readonly<Record<ActionStatus, string>> = {
  done: 'Afgerond',
  'on-schedule': 'Op schema',
  behind: 'Loopt achter',
  'not-started': 'Nog niet gestart',
};
