import { useMemo } from 'react';
import type { Reading } from '../domain/reading.ts';
import chart from './chart.module.css';
import { toClassName } from '../ui/to-class-name.ts';
import { toPointClass } from './point-class.ts';
import classes from './sparkline.module.css';
import { computeSparkline } from './sparkline-geometry.ts';

interface SparklineProps {
  readonly reading: Reading;
  readonly name: string;
  readonly conclusion: string;
  /** Size of the drawing; CSS of the row may make it wider or smaller. */
  readonly width?: number;
  readonly height?: number;
  /** Number of last quarters. */
  readonly quarters?: number;
  /** Lowest and highest value of the axis, for small multiples that share one (computeSharedExtent). */
  readonly extent?: readonly [number, number] | null;
  /** Every quarter a mark, where there is room. */
  readonly everyPoint?: boolean;
  /** Of another area: a thin line behind, on the same axis; only for values that compare, such as shares. */
  readonly behind?: Reading | null;
}

/** The trend in a row. The row, or the screen behind it, holds the figures; this says in words what it shows. */
export function Sparkline(props: SparklineProps) {
  const { reading, name, conclusion, width = 104, height = 36, quarters = 12, extent = null } = props;
  const { everyPoint = false, behind = null } = props;
  const geometry = useMemo(
    () => computeSparkline(reading, { width, height, quarters, extent, everyPoint, behind }),
    [reading, width, height, quarters, extent, everyPoint, behind],
  );
  if (reading.quarters.length === 0) return <span className={classes.none}>nog geen reeks</span>;
  return (
    <svg
      className={classes.drawing}
      role="img"
      aria-roledescription="grafiek"
      aria-label={`${name}: ${conclusion}`}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {geometry.bands.map((band) => (
        <g key={band.x}>
          <rect className={chart.band} x={band.x} y={band.top} width={band.width} height={band.height} />
          <line
            className={toClassName(chart.mean, band.trial && chart.trial)}
            x1={band.x}
            x2={band.x + band.width}
            y1={band.mean}
            y2={band.mean}
          />
        </g>
      ))}
      {geometry.target !== null && (
        <line className={classes.target} x1={0} x2={width} y1={geometry.target} y2={geometry.target} />
      )}
      {geometry.behind !== '' && <path className={classes.behind} d={geometry.behind} />}
      <path className={classes.line} d={geometry.line.solid} />
      <path className={toClassName(classes.line, classes.provisional)} d={geometry.line.dashed} />
      {geometry.points.map((point) => (
        <path
          key={point.index}
          className={toClassName(toPointClass(point.kind, point.hollow), point.hollow ? classes.hollow : classes.point)}
          d={point.path}
        />
      ))}
    </svg>
  );
}
