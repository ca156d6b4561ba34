import type { ActionStatus } from '../domain/action.ts';

/** In the order of the screens. */
export const ACTION_STATUSES: readonly ActionStatus[] = ['done', 'on-schedule', 'behind', 'not-started'];

export interface StatusRow {
  readonly name: string;
  readonly counts: Readonly<Record<ActionStatus, number>>;
}

interface StatusBarsModel {
  readonly rows: readonly {
    readonly name: string;
    /** One a status, in their order; width in px. */
    readonly cells: readonly { readonly status: ActionStatus; readonly count: number; readonly width: number }[];
    readonly total: number;
  }[];
  readonly totals: readonly { readonly status: ActionStatus; readonly count: number }[];
  readonly total: number;
}

const LONGEST = 64;

/** Bars on one scale, from 0, and the sums of rows and columns. */
export function computeStatusBars(rows: readonly StatusRow[]): StatusBarsModel {
  const most = Math.max(1, ...rows.flatMap((row) => ACTION_STATUSES.map((status) => row.counts[status])));
  const totals = ACTION_STATUSES.map((status) => ({
    status,
    count: rows.reduce((sum, row) => sum + row.counts[status], 0),
  }));
  return {
    rows: rows.map((row) => ({
      name: row.name,
      cells: ACTION_STATUSES.map((status) => {
        const count = row.counts[status];
        return { status, count, width: Math.round((count / most) * LONGEST * 10) / 10 };
      }),
      total: ACTION_STATUSES.reduce((sum, status) => sum + row.counts[status], 0),
    })),
    totals,
    total: totals.reduce((sum, { count }) => sum + count, 0),
  };
}
