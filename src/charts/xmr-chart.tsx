import { type KeyboardEvent, type PointerEvent, useId, useMemo, useRef, useState } from 'react';
import type { ChartEvent } from '../domain/chart-event.ts';
import type { PlacedExpectation } from '../domain/expectation.ts';
import type { Year } from '../domain/period.ts';
import type { Reading } from '../domain/reading.ts';
import type { SeriesGrain } from '../domain/series-views.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { ChartFigure } from './chart-figure.tsx';
import { describeBasis, describeUnit } from './describe-basis.ts';
import { describePoint } from './describe-point.ts';
import { computeReadingTable } from './reading-table.ts';
import { hasExample } from './shown-value.ts';
import sizes from './drawn-size.module.css';
import { type DrawnSize, useDrawnSizes } from './use-drawn-sizes.ts';
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
  /** What was expected of a quarter; the page says each in a sentence. */
  readonly expectations?: readonly PlacedExpectation[];
  /** What each point is of: a quarter unless said otherwise. */
  readonly grain?: SeriesGrain;
  /** True where a heading on the page says the conclusion already. */
  readonly conclusionHidden?: boolean;
}

/** A phone, a tablet, a desk: the widths of the main chart on the indicator screen. */
function listSizes(height: number): readonly [DrawnSize, ...DrawnSize[]] {
  return [
    { width: 940, height, shown: 'wide' },
    { width: 640, height, shown: 'middle' },
    { width: 358, height: Math.min(height, 220), shown: 'narrow' },
  ];
}

/**
 * The line with its limits. It is one Tab stop with the role application: a screen reader in reading mode keeps the
 * arrow keys for itself on an img or a group, and a slider would speak its value beside our announcement. What the
 * svg shows is said by the name, the readout and the table, so the svg itself is hidden from the tree.
 */
export function XmrChart(props: XmrChartProps) {
  const {
    reading,
    name,
    conclusion,
    events,
    height = 320,
    forecastYear = null,
    conclusionHidden,
    expectations,
    grain = 'quarter',
  } = props;
  const surface = useRef<HTMLDivElement>(null);
  const before = useMemo(() => listSizes(height), [height]);
  const drawn = useDrawnSizes(surface, before);
  const { drawings, geometry } = useMemo(() => {
    const draw = (size: DrawnSize) => ({
      size,
      geometry: computeXmrGeometry(reading, { ...size, events, forecastYear, ...(expectations && { expectations }) }),
    });
    const [largest, ...others] = drawn;
    const main = draw(largest);
    return { geometry: main.geometry, drawings: [main, ...others.map(draw)] };
  }, [reading, drawn, events, forecastYear, expectations]);
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
      <div className={sizes.container}>
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
          {drawings.map(({ size, geometry: drawing }) => (
            <div key={size.shown} className={toShownClass(size)}>
              <XmrDrawing geometry={drawing} height={size.shown === 'always' ? height : size.height} active={current} />
            </div>
          ))}
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
      <div className={sizes.container}>
        {drawings.map(({ size, geometry: drawing }) => (
          <div key={size.shown} className={toShownClass(size)}>
            <EventList events={drawing.events.list} />
          </div>
        ))}
      </div>
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

function toShownClass({ shown }: DrawnSize): string | undefined {
  return shown === 'always' ? undefined : sizes[shown];
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
