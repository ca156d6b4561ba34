import { type PointerEvent, useCallback, useMemo, useRef } from 'react';
import type { FunnelComparison } from '../domain/compare-in-funnel.ts';
import type { Indicator } from '../domain/indicator.ts';
import { ChartFigure } from './chart-figure.tsx';
import { ChartReadout } from './chart-readout.tsx';
import { ChartSurface } from './chart-surface.tsx';
import { Drawings } from './drawings.tsx';
import { FunnelDrawing } from './funnel-drawing.tsx';
import { computeFunnelGeometry, findNearestPoint } from './funnel-geometry.ts';
import classes from './funnel-plot.module.css';
import { computeFunnelTable, describeFunnel, describeFunnelPoint, describeSizes } from './funnel-texts.ts';
import { hasExample } from './shown-value.ts';
import { type DrawnSize, useDrawings } from './use-drawings.ts';
import { usePointWalk } from './use-point-walk.ts';

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
  const draw = useCallback(
    ({ width }: DrawnSize) => computeFunnelGeometry(comparison, { width, height: HEIGHT, target, own, inside }),
    [comparison, target, own, inside],
  );
  const drawings = useDrawings(surface, BEFORE, draw);
  const [{ geometry }] = drawings;
  const table = useMemo(
    () => computeFunnelTable(comparison, indicator, districtOf),
    [comparison, indicator, districtOf],
  );
  const { points } = comparison;
  const year = points[0]?.observation.period ?? '';

  const { current, announcement, walk, leave, goTo } = usePointWalk(points.length, describe);

  function describe(index: number): string {
    const point = points[index];
    return point ? describeFunnelPoint(point, comparison, indicator, districtOf.get(point.area.id) ?? '') : '';
  }

  function point(event: PointerEvent<HTMLDivElement>) {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    goTo(findNearestPoint(geometry, event.clientX - left, event.clientY - top));
  }

  return (
    <ChartFigure
      name={name}
      description={describeFunnel(comparison, indicator)}
      conclusion={conclusion}
      table={table}
      example={points.some(({ observation }) => hasExample(observation))}
    >
      <ChartSurface
        ref={surface}
        kind="grafiek"
        label={`${name}. ${conclusion}`}
        keys="Pijltjes links en rechts: van kleine naar grote gemeente. Home en End: eerste en laatste. Escape: stoppen."
        announcement={announcement}
        onKeyDown={walk}
        onBlur={leave}
        pointer={{ onMove: point, onLeave: () => goTo(null) }}
      >
        <Drawings drawings={drawings}>
          {(drawing) => <FunnelDrawing geometry={drawing.geometry} height={HEIGHT} active={current} />}
        </Drawings>
      </ChartSurface>
      <p className={classes.axis}>{describeSizes(comparison, indicator, geometry.byFactor, year)}</p>
      <ChartReadout point={current === null ? null : describe(current)}>{note}</ChartReadout>
    </ChartFigure>
  );
}
