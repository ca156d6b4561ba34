import type { SeriesLook } from './series-look.ts';

/** One point of a line, as it is drawn and as it is said. */
export interface LinePointValue {
  /** null leaves a gap. */
  readonly value: number | null;
  /** In a table: "12,4%", "181", "minder dan 5". */
  readonly text: string;
  /** By itself: "12,4%", "181 misdrijven", "minder dan 5". */
  readonly said: string;
  readonly provisional: boolean;
}

/** One of several lines in a plane. */
export interface LineSeries {
  readonly id: string;
  readonly name: string;
  readonly look: SeriesLook;
  /** Points without a line between them: counts so small that a line would suggest a course. */
  readonly pointsOnly: boolean;
  /** One for each period of the chart. */
  readonly points: readonly LinePointValue[];
}
