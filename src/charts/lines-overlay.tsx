import { toClassName } from '../ui/to-class-name.ts';
import chart from './chart.module.css';
import type { LineSeries } from './line-series.ts';
import classes from './lines-chart.module.css';
import type { LinesGeometry } from './lines-geometry.ts';
import { LABEL_INDENT, LABEL_LINE } from './lines-labels.ts';
import { toSeriesClass } from './series-class.ts';
import { WHOLE_LOOK } from './series-look.ts';
import { SeriesMark } from './series-mark.tsx';

interface LinesOverlayProps {
  readonly geometry: LinesGeometry;
  readonly series: readonly LineSeries[];
  /** Where a reader stands; null when nowhere. */
  readonly active: { readonly index: number; readonly line: number } | null;
}

/** Over the lines: their names, the gaps, and the point that a reader stands at, which moves without the lines. */
export function LinesOverlay({ geometry, series, active }: LinesOverlayProps) {
  const { width, height, plot, labels, gaps } = geometry;
  const value = active === null ? null : (series[active.line]?.points[active.index]?.value ?? null);
  return (
    <svg className={classes.overlay} width={width} height={height} aria-hidden="true" focusable="false">
      {gaps.map((gap) => (
        <line
          key={`${gap.series} ${gap.index}`}
          className={toClassName(classes.gap, toSeriesClass(series[gap.series]?.look ?? WHOLE_LOOK))}
          x1={gap.x - 3}
          x2={gap.x + 3}
          y1={gap.y}
          y2={gap.y}
        />
      ))}
      {labels.map((label) => {
        const own = label.series === null ? null : series[label.series];
        const top = label.y - ((label.lines.length - 1) * LABEL_LINE) / 2;
        return (
          <g key={label.key}>
            {label.lead && (
              <line className={classes.lead} x1={label.lead.x + 7} y1={label.lead.y} x2={label.x + 1} y2={label.y} />
            )}
            {own ? (
              <SeriesMark look={own.look} x={label.x + 8} y={top} />
            ) : (
              <line className={chart.target} x1={label.x} x2={label.x + 14} y1={top} y2={top} />
            )}
            {label.lines.map((text, line) => (
              <text
                key={text}
                className={toClassName(chart.text, own ? chart.strong : chart.soft)}
                x={label.x + LABEL_INDENT}
                y={top + line * LABEL_LINE}
              >
                {text}
              </text>
            ))}
          </g>
        );
      })}
      {active !== null && (
        <line
          className={chart.focusLine}
          x1={geometry.toX(active.index)}
          x2={geometry.toX(active.index)}
          y1={plot.top}
          y2={plot.bottom}
        />
      )}
      {active !== null && value !== null && (
        <circle className={chart.focusRing} cx={geometry.toX(active.index)} cy={geometry.toY(value)} r={10} />
      )}
    </svg>
  );
}
