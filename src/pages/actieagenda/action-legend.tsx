import { ActionStatusIcon } from '../../ui/action-status-icon.tsx';
import { ACTION_STATUS_LABELS } from '../../ui/action-status-labels.ts';
import { ACTION_STATUSES } from '../../charts/status-bars-model.ts';
import classes from './action-legend.module.css';

interface ActionLegendProps {
  readonly objectives: readonly string[];
  /** Are there bars above it? */
  readonly withBars: boolean;
}

/** What the signs mean; every sign has its words for a screen reader in its row as well. */
export function ActionLegend({ objectives, withBars }: ActionLegendProps) {
  return (
    <div className={classes.legend}>
      <ul role="list" className={classes.signs} aria-label="Legenda">
        {ACTION_STATUSES.map((status) => (
          <li key={status}>
            <ActionStatusIcon status={status} size={20} label={null} />
            {ACTION_STATUS_LABELS[status]}
          </li>
        ))}
        {withBars && (
          <>
            <li>
              <svg width="42" height="12" aria-hidden="true">
                <rect className={classes.behind} y="1" width="26" height="10" />
                <rect className={classes.overrun} x="26" y="1.5" width="15" height="9" />
              </svg>
              verwachte uitloop
            </li>
            <li>
              <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
                <path className={classes.milestone} d="M0 -8L8 0L0 8L-8 0Z" />
              </svg>
              bijeenkomst of besluit
            </li>
          </>
        )}
      </ul>
      {objectives.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}
