import { toShapePath } from './point-shape.ts';
import type { SeriesLook } from './series-look.ts';
import { toSeriesClass } from './series-class.ts';
import classes from './series-look.module.css';

interface SeriesMarkProps {
  readonly look: SeriesLook;
  readonly x: number;
  readonly y: number;
  /** Of a line that is switched off. */
  readonly hollow?: boolean;
}

/** The form and colour of a line, beside its name; the whole is a stroke, as in the drawing. */
export function SeriesMark({ look, x, y, hollow = false }: SeriesMarkProps) {
  return (
    <g className={toSeriesClass(look)}>
      {look.tone === null ? (
        <path className={classes.line} d={`M${x - 8} ${y}h14`} />
      ) : (
        <path className={hollow ? classes.hollow : classes.mark} d={toShapePath(look.shape, x, y, 5)} />
      )}
    </g>
  );
}
