import { toClassName } from '../ui/to-class-name.ts';
import chart from './chart.module.css';
import type { FunnelGeometry } from './funnel-geometry.ts';
import classes from './funnel-plot.module.css';

interface FunnelDrawingProps {
  readonly geometry: FunnelGeometry;
  readonly height: number;
  /** Index of the point that a reader stands at; null when none. */
  readonly active: number | null;
}

/** The picture alone; its name, its words and its keys are the plot's around it. */
export function FunnelDrawing({ geometry, height, active }: FunnelDrawingProps) {
  const { width, plot, points, names, lineNames } = geometry;
  const current = points.find(({ index }) => index === active);
  return (
    <svg
      className={classes.drawing}
      width="100%"
      height={height}
      viewBox={`0 0 ${width} ${geometry.height}`}
      aria-hidden="true"
      focusable="false"
    >
      <path className={chart.band} d={geometry.band} />
      <Axes geometry={geometry} />
      <path className={classes.outer} d={geometry.outer} />
      <path className={classes.inner} d={geometry.inner} />
      <line className={classes.centre} x1={plot.left} x2={plot.right} y1={geometry.centre} y2={geometry.centre} />
      {geometry.target !== null && (
        <line className={chart.target} x1={plot.left} x2={plot.right} y1={geometry.target} y2={geometry.target} />
      )}
      {points.map(({ id, path, outside, light }) => (
        <path
          key={id}
          className={toClassName(chart.point, outside && chart.neutral, light && classes.light)}
          d={path}
        />
      ))}
      {names.map(({ key, text, x, y, anchor, bold }) => (
        <text
          key={key}
          className={toClassName(
            chart.text,
            chart.halo,
            bold ? chart.strong : chart.soft,
            anchor === 'end' && chart.end,
            anchor === 'middle' && chart.middle,
          )}
          x={x}
          y={y}
        >
          {text}
        </text>
      ))}
      {lineNames.map(({ key, text, y, bold }) => (
        <text key={key} className={toClassName(chart.text, bold && chart.strong)} x={plot.right + 10} y={y}>
          {text}
        </text>
      ))}
      {current && <circle className={chart.focusRing} cx={current.x} cy={current.y} r={11} />}
    </svg>
  );
}

function Axes({ geometry: { plot, gridLines, sizeTicks } }: { readonly geometry: FunnelGeometry }) {
  return (
    <>
      {gridLines.map(({ y, label }) => (
        <g key={y}>
          {y < plot.bottom - 1 && <line className={chart.grid} x1={plot.left} x2={plot.right} y1={y} y2={y} />}
          <text className={toClassName(chart.text, chart.end)} x={plot.left - 8} y={y}>
            {label}
          </text>
        </g>
      ))}
      <line className={chart.axis} x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} />
      {sizeTicks.map(({ x, label }) => (
        <g key={label}>
          <line className={chart.axis} x1={x} x2={x} y1={plot.bottom} y2={plot.bottom + 5} />
          <text className={toClassName(chart.text, chart.middle)} x={x} y={plot.bottom + 17}>
            {label}
          </text>
        </g>
      ))}
    </>
  );
}
