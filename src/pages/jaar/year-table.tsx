import { AppLink } from '../../ui/app-link.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { YearRow } from './year-rows.ts';
import classes from './year-table.module.css';

interface YearTableProps {
  /** Of the programme. */
  readonly name: string;
  readonly rows: readonly YearRow[];
  readonly year: string;
  readonly previousYear: string;
}

/** Every figure of a programme against the year before and its target. */
export function YearTable({ name, rows, year, previousYear }: YearTableProps) {
  return (
    <div className={classes.table}>
      <DataTable
        caption={`${name}: cijfers en doelen van ${year}`}
        captionHidden
        columns={[
          { id: 'indicator', label: 'Indicator' },
          { id: 'waarde', label: year },
          { id: 'verandering', label: `Tegenover ${previousYear}` },
          { id: 'doel', label: 'Doel' },
          { id: 'uitkomst', label: 'Doel gehaald?' },
        ]}
        rows={rows.map((row) => ({
          id: row.id,
          cells: [
            <AppLink key="naam" to={`/indicator/${row.id}`}>
              {row.name}
            </AppLink>,
            <>
              <b className={classes.value}>{row.value}</b> <span className={classes.soft}>{row.unit}</span>
            </>,
            row.change,
            row.target,
            <span key="uitkomst" className={classes[row.outcome]}>
              {row.outcome === 'met' && <Icon name="check" size={16} />}
              {row.outcome === 'missed' && <Icon name="close" size={16} />}
              {row.outcomeText}
            </span>,
          ],
        }))}
      />
    </div>
  );
}
