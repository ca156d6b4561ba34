import type { FigureVisual } from '../domain/figure-view.ts';
import type { Reading } from '../domain/reading.ts';
import classes from './reading-visual.module.css';
import { Sparkline } from './sparkline.tsx';
import { Squares } from './squares.tsx';

interface ReadingVisualProps {
  readonly reading: Reading;
  readonly visual: FigureVisual;
  readonly conclusion: string;
  readonly width?: number;
  readonly height?: number;
  readonly columns?: number;
}

/** The drawing beside a figure in a row: its trend, its part of a whole, or the words that there is none yet. */
export function ReadingVisual({ reading, visual, conclusion, width, height, columns }: ReadingVisualProps) {
  if (visual.type === 'series') {
    return (
      <Sparkline
        reading={reading}
        name={reading.indicator.name}
        conclusion={conclusion}
        width={width}
        height={height}
      />
    );
  }
  if (visual.type === 'squares') {
    const name = `${reading.indicator.name}: ${visual.name}`;
    return <Squares filled={visual.filled} total={visual.total} name={name} columns={columns} size={7} />;
  }
  return <span className={classes.text}>{visual.text}</span>;
}
