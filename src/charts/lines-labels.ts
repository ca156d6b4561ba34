import type { LineSeries } from './line-series.ts';
import type { LinesTarget } from './lines-geometry.ts';
import type { Box } from './place-annotations.ts';
import { placeLabels } from './place-labels.ts';
import { estimateTextWidth, wrapText } from './text-width.ts';

/** A name at the end of its line, in the room to the right of the plot. */
export interface LinesLabel {
  readonly key: string;
  /** Place of the line in what is drawn; null for the target. */
  readonly series: number | null;
  readonly lines: readonly string[];
  readonly x: number;
  /** Middle. */
  readonly y: number;
  /** From the last point to the name, where the name could not stand beside it; null where it does. */
  readonly lead: { readonly x: number; readonly y: number } | null;
}

const FONT_SIZE = 13;
export const LABEL_LINE = 16;
/** Room for the mark of the line before its name. */
export const LABEL_INDENT = 18;
const GAP = 10;
const MARGIN = 4;

interface LabelInput {
  readonly series: readonly LineSeries[];
  readonly target: LinesTarget | null;
  readonly plot: Box;
  readonly narrow: boolean;
  readonly toX: (index: number) => number;
  readonly toY: (value: number) => number;
}

/** Width of the room to the right of the plot. */
export function widestLabel(series: readonly LineSeries[], target: LinesTarget | null, narrow: boolean): number {
  const texts = [...series.flatMap((one) => wrapName(one, narrow)), ...(target ? wrapTarget(target, narrow) : [])];
  return Math.max(0, ...texts.map((text) => estimateTextWidth(text, FONT_SIZE, true))) + GAP + LABEL_INDENT + MARGIN;
}

/** Names beside the last point of their lines, never over each other; a line without a value has its name at the axis. */
export function placeLinesLabels({ series, target, plot, narrow, toX, toY }: LabelInput): LinesLabel[] {
  const wanted = series.map((one, place) => {
    const index = one.points.findLastIndex(({ value }) => value !== null);
    const value = one.points[index]?.value ?? null;
    const end = value === null ? null : { x: toX(index), y: toY(value) };
    return { key: one.id, series: place, lines: wrapName(one, narrow), end, y: end?.y ?? plot.bottom, priority: 2 };
  });
  const goal =
    target === null
      ? []
      : [
          {
            key: 'doel',
            series: null,
            lines: wrapTarget(target, narrow),
            end: { x: plot.right, y: toY(target.value) },
            y: toY(target.value),
            priority: 1,
          },
        ];
  const all = [...wanted, ...goal];
  const most = Math.max(1, ...all.map(({ lines }) => lines.length));
  const places = placeLabels(all, { top: plot.top - 8, bottom: plot.bottom + 8, lineHeight: most * LABEL_LINE + 2 });
  return all.flatMap(({ key, series: own, lines, end }) => {
    const y = places.get(key);
    if (y === undefined) return [];
    const far = end !== null && (Math.abs(end.y - y) > 3 || end.x < plot.right - 24);
    return [{ key, series: own, lines, x: plot.right + GAP, y, lead: far ? end : null }];
  });
}

function wrapName({ name }: LineSeries, narrow: boolean): string[] {
  // A name may break behind its hyphen: "Midden-", "Nederland".
  return narrow ? wrapText(name.replaceAll('-', '- '), 11, 2) : [name];
}

function wrapTarget({ label }: LinesTarget, narrow: boolean): string[] {
  return narrow ? wrapText(label, 11, 2) : [label];
}
