import { type ReactNode, useId } from 'react';
import classes from './data-table.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

interface DataTableColumn {
  readonly id: string;
  readonly label: ReactNode;
  /** end = figures, so that the decimals stand under each other. */
  readonly align?: 'start' | 'end';
}

interface DataTableRow {
  readonly id: string;
  /** As many as there are columns; the first names the row. */
  readonly cells: readonly ReactNode[];
}

interface DataTableProps {
  readonly caption: string;
  readonly columns: readonly DataTableColumn[];
  readonly rows: readonly DataTableRow[];
  /** Where a heading says the same just above. */
  readonly captionHidden?: boolean;
  readonly id?: string;
}

/** A real table. On a narrow screen it scrolls in itself, by keyboard too, and the first column stays in view. */
export function DataTable({ caption, columns, rows, captionHidden = false, id }: DataTableProps) {
  const captionId = useId();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section id={id} className={classes.scroll} aria-labelledby={captionId} tabIndex={0}>
      <table className={classes.table}>
        {captionHidden ? (
          <caption id={captionId}>
            <VisuallyHidden>{caption}</VisuallyHidden>
          </caption>
        ) : (
          <caption id={captionId} className={classes.caption}>
            {caption}
          </caption>
        )}
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={column.align === 'end' ? classes.end : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {columns.map((column, place) =>
                place === 0 ? (
                  <th key={column.id} scope="row">
                    {row.cells[place]}
                  </th>
                ) : (
                  <td key={column.id} className={column.align === 'end' ? classes.end : undefined}>
                    {row.cells[place]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
