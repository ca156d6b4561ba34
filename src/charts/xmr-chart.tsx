import type { ChartEvent } from '../domain/chart-event.ts';
import type { Year } from '../domain/period.ts';
import type { Reading } from '../domain/reading.ts';

interface XmrChartProps {
  readonly reading: Reading;
  readonly name: string;
  readonly conclusion: string;
  readonly events: readonly ChartEvent[];
  readonly height?: number;
  /** A year after the last point for which a target holds: the limits run on into it. */
  readonly forecastYear?: Year | null;
  /** True where a heading on the page says the conclusion already. */
  readonly conclusionHidden?: boolean;
}

export function XmrChart({ name, conclusion, height = 320 }: XmrChartProps) {
  return <svg role="img" aria-label={`${name}: ${conclusion}`} width="100%" height={height} />;
}
