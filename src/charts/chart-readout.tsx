import type { ReactNode } from 'react';
import classes from './chart-readout.module.css';

interface ChartReadoutProps {
  /** The point that one stands on, in words; null: none. The surface says it aloud. */
  readonly point: string | null;
  /** What holds for the whole chart. */
  readonly children: ReactNode;
}

/** The line under a chart. It keeps its room, so that nothing moves while one points. */
export function ChartReadout({ point, children }: ChartReadoutProps) {
  return (
    <p className={classes.below}>
      {point === null ? (
        children
      ) : (
        <span className={classes.point} aria-hidden="true">
          {point}
        </span>
      )}
    </p>
  );
}
