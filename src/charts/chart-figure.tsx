import { type ReactNode, useId } from 'react';
import { Button } from '../ui/button.tsx';
import { ExampleMark } from '../ui/example-mark.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { ChartDataTable } from './chart-data-table.tsx';
import classes from './chart-figure.module.css';
import type { ChartTable } from './chart-table.ts';
import { type ChartTableState, useChartTable } from './use-chart-table.ts';

interface ChartFigureProps {
  readonly name: string;
  /** Unit, period and what else belongs beside the name: "misdrijven per kwartaal, 2015–2019". */
  readonly description: string;
  readonly conclusion: string;
  readonly table: ChartTable;
  /** True when any shown value is made up. */
  readonly example: boolean;
  /** True where a heading on the page says the conclusion already; it stays for who cannot see the heading beside it. */
  readonly conclusionHidden?: boolean;
  /** Where something else on the page opens the table too. */
  readonly tableState?: ChartTableState | undefined;
  readonly children: ReactNode;
}

/** What no chart may be without: a name, a unit, a conclusion, the mark of made-up figures and its data as a table. */
export function ChartFigure(props: ChartFigureProps) {
  const { name, description, conclusion, table, example, conclusionHidden = false, children } = props;
  const own = useChartTable();
  const { isOpen, toggle, ref } = props.tableState ?? own;
  const id = useId();
  return (
    <figure className={classes.figure} aria-labelledby={`${id}-name`}>
      <figcaption className={classes.head}>
        <div className={classes.title}>
          <span id={`${id}-name`} className={classes.name}>
            {name}
          </span>{' '}
          <span className={classes.description}>{description}</span>
          {conclusionHidden ? (
            <VisuallyHidden>{conclusion}</VisuallyHidden>
          ) : (
            <p className={classes.conclusion}>{conclusion}</p>
          )}
        </div>
        <div className={classes.side}>
          {example && <ExampleMark what="voorbeeldcijfers" />}
          <Button compact icon="table" aria-expanded={isOpen} aria-controls={`${id}-table`} onClick={toggle}>
            Tabel <VisuallyHidden>van {name}</VisuallyHidden>
          </Button>
        </div>
      </figcaption>
      {children}
      {isOpen && <ChartDataTable ref={ref} id={`${id}-table`} table={table} />}
    </figure>
  );
}
