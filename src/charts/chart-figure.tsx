import type { ReactNode } from 'react';
import type { ChartTable } from './chart-table.ts';

interface ChartFigureProps {
  readonly name: string;
  /** Unit and period in words: "misdrijven per kwartaal, 2015–2019". */
  readonly description: string;
  readonly conclusion: string;
  readonly table: ChartTable;
  /** True when any shown value is made up. */
  readonly example: boolean;
  /** True where a heading on the page says the conclusion already. */
  readonly conclusionHidden?: boolean;
  readonly children: ReactNode;
}

export function ChartFigure({ name, children }: ChartFigureProps) {
  return <figure aria-label={name}>{children}</figure>;
}
