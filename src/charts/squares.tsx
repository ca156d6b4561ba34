import classes from './squares.module.css';
import { computeSquares } from './squares-geometry.ts';

interface SquaresProps {
  readonly filled: number;
  readonly total: number;
  /** "32 van 39 gemeenten aangesloten" */
  readonly name: string;
  readonly columns?: number;
  /** Side of a square in px. */
  readonly size?: number;
}

/** A part of a whole that can be counted. */
export function Squares({ filled, total, name, columns, size = 10 }: SquaresProps) {
  const { width, height, squares } = computeSquares(filled, total, size, columns);
  return (
    <svg
      className={classes.drawing}
      role="img"
      aria-roledescription="grafiek"
      aria-label={name}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {squares.map((square) => (
        <Square key={`${square.x} ${square.y}`} {...square} size={size} />
      ))}
    </svg>
  );
}

interface SquareProps {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly filled: boolean;
}

/** An empty square has its border inside, so that all are of one size. */
export function Square({ x, y, size, filled }: SquareProps) {
  return filled ? (
    <rect className={classes.filled} x={x} y={y} width={size} height={size} />
  ) : (
    <rect className={classes.open} x={x + 0.5} y={y + 0.5} width={size - 1} height={size - 1} />
  );
}
