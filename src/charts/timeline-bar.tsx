import type { Action } from '../domain/action.ts';
import type { Year } from '../domain/period.ts';
import classes from './timeline.module.css';
import { computeQuarterLines, computeTimeline, describeTimeline, toToday } from './timeline-geometry.ts';

interface TimelineBarProps {
  readonly action: Action;
  /** The year that the axis shows. */
  readonly year: Year;
  /** ISO date of today: the reference date of the package. */
  readonly today: string;
  /** As high as the row, so that the lines of the months run on from row to row. */
  readonly height?: number;
}

const BAR = 10;

/** One action on the axis of a year. */
export function TimelineBar({ action, year, today, height = 58 }: TimelineBarProps) {
  const { segments, milestone } = computeTimeline(action, year, today);
  const now = toToday(year, today);
  const top = (height - BAR) / 2;
  return (
    <svg
      className={classes.drawing}
      role="img"
      aria-roledescription="grafiek"
      aria-label={`${action.title}: ${describeTimeline(action)}`}
      width="100%"
      height={height}
    >
      {computeQuarterLines(year).map((x) => (
        <line key={x} className={classes.grid} x1={`${x}%`} x2={`${x}%`} y1={0} y2={height} />
      ))}
      {segments.map(({ tone, from, width }) => (
        <rect key={tone} className={classes[tone]} x={`${from}%`} y={top} width={`${width}%`} height={BAR} />
      ))}
      {now !== null && <line className={classes.today} x1={`${now}%`} x2={`${now}%`} y1={0} y2={height} />}
      {milestone !== null && (
        <svg x={`${milestone}%`} y={height / 2} overflow="visible">
          <path className={classes.milestone} d="M0 -8L8 0L0 8L-8 0Z" />
        </svg>
      )}
    </svg>
  );
}
