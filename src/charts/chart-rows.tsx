import type { ChartTable } from './chart-table.ts';

interface ChartRowsProps {
  readonly table: ChartTable;
  readonly className?: string | undefined;
}

/** The figures of a chart as a table, with a header for each column and row. */
export function ChartRows({ table, className }: ChartRowsProps) {
  return (
    <table className={className}>
      <caption>{table.caption}</caption>
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row.header}>
            <th scope="row">{row.header}</th>
            {row.cells.map((cell, place) => (
              <td key={table.columns[place + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
