import type { Year } from '../domain/period.ts';
import chart from './chart.module.css';
import { toClassName } from '../ui/to-class-name.ts';
import classes from './timeline.module.css';
import { computeTimelineMonths, toToday } from './timeline-geometry.ts';

interface TimelineAxisProps {
  readonly year: Year;
  /** ISO date. */
  readonly today: string;
}

/** Names of the months over a column of timeline bars, with today above. Each bar says its dates in words. */
export function TimelineAxis({ year, today }: TimelineAxisProps) {
  const now = toToday(year, today);
  return (
    <div className={classes.axis} aria-hidden="true">
      <svg className={classes.drawing} width="100%" height={40}>
        {now !== null && (
          <>
            <text className={toClassName(chart.text, chart.middle, classes.now)} x={`${now}%`} y={8}>
              vandaag
            </text>
            <line className={classes.today} x1={`${now}%`} x2={`${now}%`} y1={17} y2={24} />
          </>
        )}
        {computeTimelineMonths(year, today).map(({ name, x, current }) => (
          <text
            key={name}
            className={toClassName(chart.text, chart.middle, classes.month, current && classes.now)}
            x={`${x}%`}
            y={33}
          >
            {name}
          </text>
        ))}
      </svg>
    </div>
  );
}
