import type { RefObject } from 'react';
import classes from './chart-data-table.module.css';
import { ChartRows } from './chart-rows.tsx';
import type { ChartTable } from './chart-table.ts';

interface ChartDataTableProps {
  readonly ref?: RefObject<HTMLDivElement | null>;
  readonly id?: string;
  readonly table: ChartTable;
}

/** The figures of a chart. On a narrow screen it scrolls in itself, by keyboard too. */
export function ChartDataTable({ ref, id, table }: ChartDataTableProps) {
  return (
    <div
      ref={ref}
      id={id}
      role="group"
      className={classes.scroll}
      aria-label={`Tabel: ${table.caption}`}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard (WCAG 2.1.1)
      tabIndex={0}
    >
      <ChartRows table={table} className={classes.table} />
    </div>
  );
}
