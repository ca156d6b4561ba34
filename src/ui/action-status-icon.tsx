import type { ReactNode } from 'react';
import type { ActionStatus } from '../domain/action.ts';
import { ACTION_STATUS_LABELS } from './action-status-labels.ts';
import { NamedSvg } from './named-svg.tsx';
import classes from './signal-icon.module.css';

interface ActionStatusIconProps {
  readonly status: ActionStatus;
  readonly size?: number;
  /** null where the same words stand beside the icon. */
  readonly label?: string | null;
}

export function ActionStatusIcon({ status, size = 24, label = ACTION_STATUS_LABELS[status] }: ActionStatusIconProps) {
  return (
    <NamedSvg name={label} className={classes.icon} width={size} height={size} viewBox="0 0 40 40">
      {drawing(status)}
    </NamedSvg>
  );
}

function drawing(status: ActionStatus): ReactNode {
  switch (status) {
    case 'done':
      return (
        <>
          <circle cx="20" cy="20" r="19" className={classes.solid} />
          <Lines d="m11 20.5 6.5 6.5L29 13.5" />
        </>
      );
    case 'on-schedule':
      return (
        <>
          <circle cx="20" cy="20" r="19" className={classes.improvement} />
          <Lines d="M10 20h18.5M21 12.5l7.5 7.5-7.5 7.5" />
        </>
      );
    case 'behind':
      return (
        <>
          <rect x="6" y="6" width="28" height="28" rx="3.5" transform="rotate(45 20 20)" className={classes.concern} />
          <Lines d="M20 11v11.5M20 28.5v.1" />
        </>
      );
    case 'not-started':
      return (
        <g className={classes.absent}>
          <circle cx="20" cy="20" r="17.5" fill="none" stroke="currentColor" strokeWidth="2.5" strokeDasharray="5 4" />
        </g>
      );
  }
}

function Lines({ d }: { readonly d: string }) {
  return (
    <g className={classes.inside}>
      <path d={d} fill="none" stroke="currentColor" strokeWidth="4" strokeLinecap="round" strokeLinejoin="round" />
    </g>
  );
}
