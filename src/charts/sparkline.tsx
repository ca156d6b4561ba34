import type { Reading } from '../domain/reading.ts';

interface SparklineProps {
  readonly reading: Reading;
  readonly name: string;
  readonly conclusion: string;
  readonly width?: number;
  readonly height?: number;
  /** Lowest and highest value of the axis, for small multiples that share one. */
  readonly extent?: readonly [number, number];
}

export function Sparkline({ name, conclusion, width = 104, height = 34 }: SparklineProps) {
  return <svg role="img" aria-label={`${name}: ${conclusion}`} width={width} height={height} />;
}
