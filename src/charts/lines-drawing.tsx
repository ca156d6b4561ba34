import { memo } from 'react';
import { LineChart, useXAxisScale, useYAxisScale, XAxis, YAxis } from 'recharts';
import { toClassName } from '../ui/to-class-name.ts';
import chart from './chart.module.css';
import type { LineSeries } from './line-series.ts';
import type { LinesGeometry, LinesTarget } from './lines-geometry.ts';
import { SeriesLine } from './series-line.tsx';

export interface LinesDrawingProps {
  readonly geometry: LinesGeometry;
  readonly series: readonly LineSeries[];
  readonly target: LinesTarget | null;
}

/** The axes are told where they begin and end; the library only wants some data before it makes a scale. */
const ROWS = [{ index: 0 }];

/**
 * The only file that knows the chart library, which is loaded with it. It lays out the room and makes the scales. What
 * stands on them we draw ourselves, with the looks of every other chart: its own axes and lines cost three times as much
 * (npm run bench -- grafieken). Its layer for screen readers, its tooltip and its animation are off: the surface around
 * it has one Tab stop, polite words and our keys.
 */
export const LinesDrawing = memo(function LinesDrawing({ geometry, series, target }: LinesDrawingProps) {
  const { width, height, plot, scale, span } = geometry;
  const margin = { left: plot.left, top: plot.top, right: width - plot.right, bottom: height - plot.bottom };
  return (
    <LineChart width={width} height={height} data={ROWS} accessibilityLayer={false} margin={margin}>
      <XAxis dataKey="index" type="number" domain={[...span]} allowDataOverflow niceTicks="none" hide />
      <YAxis type="number" domain={[scale.from, scale.to]} allowDataOverflow niceTicks="none" hide />
      <Plot geometry={geometry} series={series} target={target} />
    </LineChart>
  );
});

function Plot({ geometry, series, target }: LinesDrawingProps) {
  const { plot, ticks, years, starts, radius } = geometry;
  const [toX, toY] = [useXAxisScale(), useYAxisScale()];
  if (toX === undefined || toY === undefined) return null;
  const across = (value: number) => ({ x1: plot.left, x2: plot.right, y1: toY(value), y2: toY(value) });
  return (
    <>
      {ticks.map(({ value, label }, place) => (
        <g key={value}>
          <line className={place === 0 ? chart.axis : chart.grid} {...across(value)} />
          <text className={toClassName(chart.text, chart.end)} x={plot.left - 8} y={toY(value)}>
            {label}
          </text>
        </g>
      ))}
      {starts.map((start) => (
        <line key={start} className={chart.grid} x1={toX(start)} x2={toX(start)} y1={plot.top} y2={plot.bottom} />
      ))}
      {years.map(({ place, label }) => (
        <text key={label} className={toClassName(chart.text, chart.middle)} x={toX(place)} y={plot.bottom + 17}>
          {label}
        </text>
      ))}
      {target !== null && <line className={chart.target} {...across(target.value)} />}
      {series.map((one) => (
        <SeriesLine key={one.id} series={one} toX={toX} toY={toY} radius={radius} />
      ))}
    </>
  );
}
