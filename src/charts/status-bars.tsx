import { formatNumber } from '../domain/format-nl.ts';
import { ActionStatusIcon } from '../ui/action-status-icon.tsx';
import { ACTION_STATUS_LABELS } from '../ui/action-status-labels.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import classes from './status-bars.module.css';
import { ACTION_STATUSES, computeStatusBars, type StatusRow } from './status-bars-model.ts';

interface StatusBarsProps {
  readonly rows: readonly StatusRow[];
  readonly caption: string;
}

/** How many actions of each programme are in which state: a table with bars in it, so it is its own table. */
export function StatusBars({ rows, caption }: StatusBarsProps) {
  const model = computeStatusBars(rows);
  return (
    <div className={classes.container}>
      <table className={classes.table}>
        <caption>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <VisuallyHidden>Programma</VisuallyHidden>
            </th>
            {ACTION_STATUSES.map((status) => (
              <th key={status} scope="col">
                <ActionStatusIcon status={status} size={22} label={null} />
                <span className={classes.word}>{ACTION_STATUS_LABELS[status]}</span>
              </th>
            ))}
            <th scope="col">Totaal</th>
          </tr>
        </thead>
        <tbody>
          {model.rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              {row.cells.map(({ status, count, width }) => (
                <td key={status} className={classes[status]}>
                  <span className={classes.cell}>
                    {count > 0 && (
                      <svg width={width} height={13} aria-hidden="true">
                        <rect className={classes.bar} x={0} y={0} width={width} height={13} />
                      </svg>
                    )}
                    {formatNumber(count)}
                  </span>
                </td>
              ))}
              <td>{formatNumber(row.total)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Alle acties</th>
            {model.totals.map(({ status, count }) => (
              <td key={status}>{formatNumber(count)}</td>
            ))}
            <td>{formatNumber(model.total)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
