import { type KeyboardEvent, type PointerEvent, useId, useMemo, useRef, useState } from 'react';
import type { FunnelComparison } from '../domain/compare-in-funnel.ts';
import type { Indicator } from '../domain/indicator.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { ChartFigure } from './chart-figure.tsx';
import { FunnelDrawing } from './funnel-drawing.tsx';
import { computeFunnelGeometry, findNearestPoint } from './funnel-geometry.ts';
import classes from './funnel-plot.module.css';
import { computeFunnelTable, describeFunnel, describeFunnelPoint, describeSizes } from './funnel-texts.ts';
import { hasExample } from './shown-value.ts';
import { type DrawnSize, useDrawnSizes } from './use-drawn-sizes.ts';
import sizes from './drawn-size.module.css';
import { computeWalk } from './walk-points.ts';

interface FunnelPlotProps {
  readonly comparison: FunnelComparison;
  readonly indicator: Indicator;
  readonly name: string;
  readonly conclusion: string;
  /** How to read it and what is left out: under the drawing, where a point that one walks to takes its place. */
  readonly note: string;
  readonly target: { readonly value: number; readonly text: string } | null;
  /** Municipality on screen. */
  readonly own: string | null;
  /** Municipalities of the area on screen. */
  readonly inside: ReadonlySet<string>;
  /** Name of the district by id of the municipality. */
  readonly districtOf: ReadonlyMap<string, string>;
}

const HEIGHT = 440;
const BEFORE = [
  { width: 580, height: HEIGHT, shown: 'not-narrow' },
  { width: 358, height: HEIGHT, shown: 'narrow' },
] as const;

/** Municipalities between the limits of chance, by size: one Tab stop, walked from small to large as they stand. */
export function FunnelPlot(props: FunnelPlotProps) {
  const { comparison, indicator, name, conclusion, note, target, own, inside, districtOf } = props;
  const surface = useRef<HTMLDivElement>(null);
  const drawn = useDrawnSizes(surface, BEFORE);
  const { drawings, geometry } = useMemo(() => {
    const draw = ({ width, shown }: DrawnSize) => ({
      shown,
      geometry: computeFunnelGeometry(comparison, { width, height: HEIGHT, target, own, inside }),
    });
    const [largest, ...others] = drawn;
    const main = draw(largest);
    return { geometry: main.geometry, drawings: [main, ...others.map(draw)] };
  }, [comparison, drawn, target, own, inside]);
  const table = useMemo(
    () => computeFunnelTable(comparison, indicator, districtOf),
    [comparison, indicator, districtOf],
  );
  const [active, setActive] = useState<number | null>(null);
  const [announcement, setAnnouncement] = useState('');
  const id = useId();
  const { points } = comparison;
  const year = points[0]?.observation.period ?? '';

  function describe(index: number): string {
    const point = points[index];
    return point ? describeFunnelPoint(point, comparison, indicator, districtOf.get(point.area.id) ?? '') : '';
  }

  function walk(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = computeWalk(event.key, active, points.length);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    setActive(next === 'leave' ? null : next);
    setAnnouncement(next === 'leave' ? '' : describe(next));
  }

  function point(event: PointerEvent<HTMLDivElement>) {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    setActive(findNearestPoint(geometry, event.clientX - left, event.clientY - top));
  }

  function leave() {
    setActive(null);
    setAnnouncement('');
  }

  return (
    <ChartFigure
      name={name}
      description={describeFunnel(comparison, indicator)}
      conclusion={conclusion}
      table={table}
      example={points.some(({ observation }) => hasExample(observation))}
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
          {drawings.map((drawing) => (
            <div key={drawing.shown} className={drawing.shown === 'always' ? undefined : sizes[drawing.shown]}>
              <FunnelDrawing geometry={drawing.geometry} height={HEIGHT} active={active} />
            </div>
          ))}
        </div>
      </div>
      <p className={classes.axis}>{describeSizes(comparison, indicator, geometry.byFactor, year)}</p>
      <VisuallyHidden>
        <span id={`${id}-keys`}>
          Pijltjes links en rechts: van kleine naar grote gemeente. Home en End: eerste en laatste. Escape: stoppen.
        </span>
        <span role="status" aria-live="polite">
          {announcement}
        </span>
      </VisuallyHidden>
      <p className={classes.below}>
        {active === null ? (
          note
        ) : (
          <span className={classes.readout} aria-hidden="true">
            {describe(active)}
          </span>
        )}
      </p>
    </ChartFigure>
  );
}
