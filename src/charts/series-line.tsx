import { toClassName } from '../ui/to-class-name.ts';
import { computeLinePaths, toCoordinate } from './line-path.ts';
import type { LineSeries } from './line-series.ts';
import { toShapePath } from './point-shape.ts';
import { toSeriesClass } from './series-class.ts';
import classes from './series-look.module.css';

interface SeriesLineProps {
  readonly series: LineSeries;
  readonly toX: (index: number) => number | undefined;
  readonly toY: (value: number) => number | undefined;
  readonly radius: number;
}

/** One line with its marks; null leaves a gap. */
export function SeriesLine({ series: { look, points, pointsOnly }, toX, toY, radius }: SeriesLineProps) {
  const places = points.map(({ value, provisional }, index) => {
    const [x, y] = value === null ? [] : [toX(index), toY(value)];
    return x === undefined || y === undefined ? null : { x: toCoordinate(x), y: toCoordinate(y), index, provisional };
  });
  const line = pointsOnly ? { solid: '', dashed: '' } : computeLinePaths(places);
  const isWhole = look.tone === null;
  return (
    <g className={toSeriesClass(look)}>
      {line.solid !== '' && <path className={classes.line} d={line.solid} />}
      {line.dashed !== '' && <path className={toClassName(classes.line, classes.provisional)} d={line.dashed} />}
      {places.map((place, index) => {
        // The whole is a line; only a point that no line reaches, or that is not final, needs a mark.
        const isAlone = !places[index - 1] && !places[index + 1];
        if (place === null || (isWhole && !isAlone && !place.provisional && !pointsOnly)) return null;
        return (
          <path
            key={place.index}
            className={place.provisional ? classes.hollow : classes.mark}
            d={toShapePath(look.shape, place.x, place.y, isWhole ? radius - 1 : radius)}
          />
        );
      })}
    </g>
  );
}
