import { type PointerEvent, useCallback, useMemo, useRef } from 'react';
import type { ChartEvent } from '../domain/chart-event.ts';
import type { PlacedExpectation } from '../domain/expectation.ts';
import type { Year } from '../domain/period.ts';
import type { Reading } from '../domain/reading.ts';
import type { SeriesGrain } from '../domain/series-views.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { ChartFigure } from './chart-figure.tsx';
import { ChartReadout } from './chart-readout.tsx';
import { ChartSurface } from './chart-surface.tsx';
import { describeBasis, describeUnit } from './describe-basis.ts';
import { describePoint } from './describe-point.ts';
import { computeReadingTable } from './reading-table.ts';
import { hasExample } from './shown-value.ts';
import { Drawings } from './drawings.tsx';
import sizes from './drawn-size.module.css';
import type { ChartTableState } from './use-chart-table.ts';
import { type DrawnSize, type Several, useDrawings } from './use-drawings.ts';
import { usePointWalk } from './use-point-walk.ts';
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
  readonly tableState?: ChartTableState;
}

/** A phone, a tablet, a desk: the widths of the main chart on the indicator screen. */
function listSizes(height: number): Several<DrawnSize> {
  return [
    { width: 940, height, shown: 'wide' },
    { width: 640, height, shown: 'middle' },
    { width: 358, height: Math.min(height, 220), shown: 'narrow' },
  ];
}

/** The line with its limits, walked from point to point. */
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
  const draw = useCallback(
    (size: DrawnSize) =>
      computeXmrGeometry(reading, { ...size, events, forecastYear, ...(expectations && { expectations }) }),
    [reading, events, forecastYear, expectations],
  );
  const drawings = useDrawings(surface, before, draw);
  const [{ geometry }] = drawings;
  const table = useMemo(() => computeReadingTable(reading, grain), [reading, grain]);
  const count = reading.quarters.length;
  const { current, announcement, walk, leave, goTo } = usePointWalk(count, (index) => describePoint(reading, index));

  function point(event: PointerEvent<HTMLDivElement>) {
    const { left } = event.currentTarget.getBoundingClientRect();
    goTo(findNearestIndex(geometry, count, event.clientX - left));
  }

  return (
    <ChartFigure
      name={name}
      description={[describeUnit(reading, grain), geometry.frame.axisNote].filter(Boolean).join(', ')}
      conclusion={conclusion}
      conclusionHidden={conclusionHidden}
      tableState={props.tableState}
      table={table}
      example={reading.quarters.some(hasExample)}
    >
      <ChartSurface
        ref={surface}
        kind="grafiek"
        label={`${name}. ${conclusion}`}
        keys="Pijltjes links en rechts: van punt naar punt. Home en End: eerste en laatste punt. Escape: stoppen."
        announcement={announcement}
        onKeyDown={walk}
        onBlur={leave}
        pointer={{ onMove: point, onLeave: () => goTo(null) }}
      >
        <Drawings drawings={drawings}>
          {(drawing) => (
            <XmrDrawing
              geometry={drawing.geometry}
              height={drawing.size.shown === 'always' ? height : drawing.size.height}
              active={current}
            />
          )}
        </Drawings>
      </ChartSurface>
      <div className={sizes.container}>
        <Drawings drawings={drawings}>{(drawing) => <EventList events={drawing.geometry.events.list} />}</Drawings>
      </div>
      <ChartReadout point={current === null ? null : describePoint(reading, current)}>
        {describeBasis(reading)}
      </ChartReadout>
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
