import { type PointerEvent, useCallback, useMemo, useRef } from 'react';
import type { Period } from '../domain/period.ts';
import { TileError } from '../ui/tile-error.tsx';
import { ChartFigure } from './chart-figure.tsx';
import { ChartReadout } from './chart-readout.tsx';
import { ChartSurface } from './chart-surface.tsx';
import sizes from './drawn-size.module.css';
import type { LineSeries } from './line-series.ts';
import classes from './lines-chart.module.css';
import type { LinesDrawingProps } from './lines-drawing.tsx';
import {
  computeLinesGeometry,
  computeLinesScale,
  findNearestPoint,
  type LinesTarget,
  writeAxisStart,
} from './lines-geometry.ts';
import { LinesOverlay } from './lines-overlay.tsx';
import { computeLinesTable, describeLinesPoint } from './lines-words.ts';
import { type LateDrawing, useLateDrawing } from './use-late-drawing.ts';
import { type DrawnSize, type Several, useDrawings } from './use-drawings.ts';
import { usePointWalk } from './use-point-walk.ts';

interface LinesChartProps {
  readonly name: string;
  /** Unit and span: "percentage per kwartaal, 2015–2019". */
  readonly unit: string;
  readonly conclusion: string;
  readonly caption: string;
  /** Said under the drawing until a reader stands at a point. */
  readonly note: string;
  /** True when any value is made up. */
  readonly example: boolean;
  readonly periods: readonly Period[];
  /** All lines that the axis has room for. */
  readonly series: readonly LineSeries[];
  /** Ids of those that are drawn. */
  readonly shown: ReadonlySet<string>;
  readonly target: LinesTarget | null;
  /** Behind the highest number of the axis: "%". */
  readonly suffix: string;
  /** Brings the drawing; the chart library comes with it. */
  readonly drawing: LateDrawing<LinesDrawingProps>;
}

/** Until the room is measured; nothing is drawn in it. */
const BEFORE: Several<DrawnSize> = [{ width: 940, height: 440, shown: 'wide' }];

/** Several lines in one plane, each with its name at its end, walked from point to point and from line to line. */
export function LinesChart(props: LinesChartProps) {
  const { name, unit, conclusion, caption, note, example, periods, series, shown, target, suffix, drawing } = props;
  const late = useLateDrawing(drawing);
  const room = useRef<HTMLDivElement>(null);
  const drawn = useMemo(() => series.filter(({ id }) => shown.has(id)), [series, shown]);
  const scale = useMemo(() => computeLinesScale(series, target), [series, target]);
  const draw = useCallback(
    (size: DrawnSize) => computeLinesGeometry({ ...size, periods, series: drawn, scale, target, suffix }),
    [periods, drawn, scale, target, suffix],
  );
  const [{ size, geometry }] = useDrawings(room, BEFORE, draw);
  const table = useMemo(() => computeLinesTable(caption, periods, drawn), [caption, periods, drawn]);
  const describe = (index: number, line: number) => describeLinesPoint(name, periods, drawn[line], index);
  const { current, line, announcement, walk, leave, goTo } = usePointWalk(
    drawn.length === 0 ? 0 : periods.length,
    describe,
    drawn.length,
  );

  function point(event: PointerEvent<HTMLDivElement>) {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const found = findNearestPoint(geometry, drawn, { x: event.clientX - left, y: event.clientY - top });
    if (found !== null) goTo(found.index, found.series);
  }

  return (
    <ChartFigure
      name={name}
      description={[unit, writeAxisStart(scale, suffix)].filter(Boolean).join(', ')}
      conclusion={conclusion}
      table={table}
      example={example}
    >
      {late.kind === 'failed' ? (
        <div className={sizes.container}>
          <div className={classes.drawing}>
            <TileError
              message="De grafiek kwam niet aan. Probeer het opnieuw. Helpt dat niet, laad dan de pagina opnieuw. De tabel en de kleine grafieken kloppen."
              onRetry={late.retry}
            />
          </div>
        </div>
      ) : (
        <ChartSurface
          ref={room}
          kind="grafiek"
          label={`${name}. ${conclusion}`}
          keys="Pijltjes links en rechts: van punt naar punt. Pijltjes omhoog en omlaag: van lijn naar lijn. Home en End: eerste en laatste punt. Escape: stoppen."
          announcement={announcement}
          onKeyDown={walk}
          onBlur={leave}
          pointer={{ onMove: point, onLeave: () => goTo(null) }}
        >
          <div className={classes.drawing}>
            {late.kind === 'loading' && <p className={classes.waiting}>De grafiek wordt opgehaald.</p>}
            {late.kind === 'ready' && size.shown === 'always' && (
              <>
                <div aria-hidden="true">
                  <late.Drawing geometry={geometry} series={drawn} target={target} />
                </div>
                <LinesOverlay
                  geometry={geometry}
                  series={drawn}
                  active={current === null ? null : { index: current, line }}
                />
              </>
            )}
          </div>
        </ChartSurface>
      )}
      <ChartReadout point={current === null ? null : describe(current, line)}>{note}</ChartReadout>
    </ChartFigure>
  );
}
