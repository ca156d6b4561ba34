import { memo, type ReactNode } from 'react';
import { CartesianGrid, Line, LineChart, ReferenceLine, XAxis, YAxis } from 'recharts';
import { toClassName } from '../ui/to-class-name.ts';
import chart from './chart.module.css';
import { computeLinePaths, toCoordinate } from './line-path.ts';
import type { LineSeries } from './line-series.ts';
import type { LinesGeometry, LinesTarget } from './lines-geometry.ts';
import { toShapePath } from './point-shape.ts';
import { toSeriesClass } from './series-class.ts';
import classes from './series-look.module.css';

export interface LinesDrawingProps {
  readonly geometry: LinesGeometry;
  readonly series: readonly LineSeries[];
  readonly target: LinesTarget | null;
}

interface Place {
  readonly x: number | null;
  readonly y: number | null;
}

/**
 * Axes, lines and marks: the only file that knows the chart library, which is loaded with it. Its own layer for screen
 * readers, tooltip and animation are off: the surface around it has one Tab stop, polite words and our keys.
 */
export const LinesDrawing = memo(function LinesDrawing({ geometry, series, target }: LinesDrawingProps) {
  const { width, height, plot, scale, span, ticks, years, starts } = geometry;
  const count = series[0]?.points.length ?? 0;
  const rows = Array.from({ length: count }, (_, index) => {
    return { index, values: series.map(({ points }) => points[index]?.value ?? null) };
  });
  return (
    <LineChart
      width={width}
      height={height}
      data={rows}
      accessibilityLayer={false}
      margin={{ left: 0, top: plot.top, right: width - plot.right, bottom: 0 }}
    >
      <CartesianGrid
        vertical={starts.length > 0}
        verticalPoints={[...starts]}
        horizontalValues={scale.ticks.slice(1)}
        className={chart.grid}
        stroke=""
      />
      <XAxis
        dataKey="index"
        type="number"
        domain={[...span]}
        ticks={years.map(({ place }) => place)}
        interval={0}
        height={height - plot.bottom}
        tickLine={false}
        axisLine={{ className: chart.axis, stroke: '' }}
        tick={({ x, index }) => (
          <text className={toClassName(chart.text, chart.middle)} x={x} y={plot.bottom + 17}>
            {years[index]?.label}
          </text>
        )}
      />
      <YAxis
        type="number"
        domain={[scale.from, scale.to]}
        ticks={scale.ticks}
        interval={0}
        width={plot.left}
        tickLine={false}
        axisLine={false}
        tick={({ y, index }) => (
          <text className={toClassName(chart.text, chart.end)} x={plot.left - 8} y={y}>
            {ticks[index]?.label}
          </text>
        )}
      />
      {target !== null && <ReferenceLine y={target.value} className={chart.target} stroke="" />}
      {series.map((one, place) => (
        <Line
          key={one.id}
          dataKey={`values.${place}`}
          isAnimationActive={false}
          dot={false}
          activeDot={false}
          shape={({ points }) => drawSeries(one, points ?? [], geometry.radius)}
        />
      ))}
    </LineChart>
  );
});

function drawSeries(series: LineSeries, points: readonly Place[], radius: number): ReactNode {
  const places = points.map(({ x, y }, index) =>
    x === null || y === null
      ? null
      : { x: toCoordinate(x), y: toCoordinate(y), index, provisional: series.points[index]?.provisional ?? false },
  );
  const line = computeLinePaths(places);
  const isWhole = series.look.tone === null;
  return (
    <g className={toSeriesClass(series.look)}>
      {!series.pointsOnly && line.solid !== '' && <path className={classes.line} d={line.solid} />}
      {!series.pointsOnly && line.dashed !== '' && (
        <path className={toClassName(classes.line, classes.provisional)} d={line.dashed} />
      )}
      {places.map((place, index) => {
        // The whole is a line; only a point that no line reaches, or that is not final, needs a mark.
        const isAlone = !places[index - 1] && !places[index + 1];
        if (place === null || (isWhole && !isAlone && !place.provisional && !series.pointsOnly)) return null;
        return (
          <path
            key={place.index}
            className={place.provisional ? classes.hollow : classes.mark}
            d={toShapePath(series.look.shape, place.x, place.y, isWhole ? radius - 1 : radius)}
          />
        );
      })}
    </g>
  );
}
