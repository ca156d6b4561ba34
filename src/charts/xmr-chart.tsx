import { type KeyboardEvent, type PointerEvent, useId, useMemo, useRef, useState } from 'react';
import type { ChartEvent } from '../domain/chart-event.ts';
import type { Year } from '../domain/period.ts';
import type { Reading } from '../domain/reading.ts';
import type { SeriesGrain } from '../domain/series-views.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { ChartFigure } from './chart-figure.tsx';
import { describeBasis, describeUnit } from './describe-basis.ts';
import { describePoint } from './describe-point.ts';
import { computeReadingTable } from './reading-table.ts';
import { hasExample } from './shown-value.ts';
import { useMeasuredSize } from './use-measured-size.ts';
import { computeWalk } from './walk-points.ts';
import classes from './xmr-chart.module.css';
import { XmrDrawing } from './xmr-drawing.tsx';
import { computeXmrGeometry, findNearestIndex } from './xmr-geometry.ts';

interface XmrChartProps {
  readonly reading: Reading;
  readonly name: string;
  readonly conclusion: string;
  readonly events: readonly ChartEvent[];
  /** In px; on a narrow screen a chart higher than 220 becomes 220. */
  readonly height?: number;
  /** A year after the last point for which a target holds: the limits run on into it. */
  readonly forecastYear?: Year | null;
  /** What each point is of: a quarter unless said otherwise. */
  readonly grain?: SeriesGrain;
  /** True where a heading on the page says the conclusion already. */
  readonly conclusionHidden?: boolean;
}

const DEFAULT_WIDTH = 720;

/**
 * The line with its limits. It is one Tab stop with the role application: a screen reader in reading mode keeps the
 * arrow keys for itself on an img or a group, and a slider would speak its value beside our announcement. What the
 * svg shows is said by the name, the readout and the table, so the svg itself is hidden from the tree.
 */
export function XmrChart(props: XmrChartProps) {
  const { reading, name, conclusion, events, height = 320, forecastYear = null, conclusionHidden } = props;
  const { grain = 'quarter' } = props;
  const surface = useRef<HTMLDivElement>(null);
  const size = useMeasuredSize(surface, { width: DEFAULT_WIDTH, height });
  const geometry = useMemo(
    () => computeXmrGeometry(reading, { ...size, events, forecastYear }),
    [reading, size, events, forecastYear],
  );
  const table = useMemo(() => computeReadingTable(reading, grain), [reading, grain]);
  const [active, setActive] = useState<number | null>(null);
  const [announcement, setAnnouncement] = useState('');
  const id = useId();
  const count = reading.quarters.length;
  const current = active !== null && active < count ? active : null;

  function walk(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = computeWalk(event.key, current, count);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    setActive(next === 'leave' ? null : next);
    setAnnouncement(next === 'leave' ? '' : describePoint(reading, next));
  }

  function point(event: PointerEvent<HTMLDivElement>) {
    const { left } = event.currentTarget.getBoundingClientRect();
    setActive(findNearestIndex(geometry, count, event.clientX - left));
  }

  function leave() {
    setActive(null);
    setAnnouncement('');
  }

  return (
    <ChartFigure
      name={name}
      description={[describeUnit(reading, grain), geometry.frame.axisNote].filter(Boolean).join(', ')}
      conclusion={conclusion}
      conclusionHidden={conclusionHidden}
      table={table}
      example={reading.quarters.some(hasExample)}
    >
      <div className={classes.container}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- an application handles keys itself */}
        <div
          ref={surface}
          className={classes.surface}
          role="application"
          aria-roledescription="grafiek"
          aria-label={`${name}. ${conclusion}`}
          aria-describedby={`${id}-keys`}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the one Tab stop of the drawing (WCAG 2.1.1)
          tabIndex={0}
          onKeyDown={walk}
          onBlur={leave}
          onPointerMove={point}
          onPointerDown={point}
          onPointerLeave={() => setActive(null)}
        >
          <XmrDrawing geometry={geometry} height={height} active={current} />
        </div>
      </div>
      <VisuallyHidden>
        <span id={`${id}-keys`}>
          Pijltjes links en rechts: van punt naar punt. Home en End: eerste en laatste punt. Escape: stoppen.
        </span>
        <span role="status" aria-live="polite">
          {announcement}
        </span>
      </VisuallyHidden>
      <EventList events={geometry.events.list} />
      <p className={classes.below}>
        {current === null ? (
          describeBasis(reading)
        ) : (
          <span className={classes.readout} aria-hidden="true">
            {describePoint(reading, current)}
          </span>
        )}
      </p>
    </ChartFigure>
  );
}

/** Every event in words; seen only where its text found no room in the plot. */
function EventList({
  events,
}: {
  readonly events: readonly { readonly id: string; readonly number: number | null; readonly text: string }[];
}) {
  if (events.length === 0) return null;
  return (
    <ul className={classes.events} aria-label="Gebeurtenissen in de grafiek">
      {events.map(({ id, number, text }) => (
        <li key={id}>{number === null ? <VisuallyHidden>{text}</VisuallyHidden> : `${number}. ${text}`}</li>
      ))}
    </ul>
  );
}
