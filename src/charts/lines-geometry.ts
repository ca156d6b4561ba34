import { formatNumber } from '../domain/format-nl.ts';
import type { Period } from '../domain/period.ts';
import { quarterNumber, yearOf } from '../domain/period-math.ts';
import { isQuarter } from '../domain/period.ts';
import type { LineSeries } from './line-series.ts';
import { type LinesLabel, placeLinesLabels, widestLabel } from './lines-labels.ts';
import type { Box } from './place-annotations.ts';
import { computeScale, isNearZero, type Scale, tickDecimals, toPosition } from './scale.ts';
import { estimateTextWidth } from './text-width.ts';

export interface LinesTarget {
  readonly value: number;
  /** "doel 14%" */
  readonly label: string;
}

interface LinesOptions {
  readonly width: number;
  readonly height: number;
  readonly periods: readonly Period[];
  /** What is drawn. */
  readonly series: readonly LineSeries[];
  readonly scale: Scale;
  readonly target: LinesTarget | null;
  /** Behind the highest number of the axis: "%". */
  readonly suffix: string;
}

export interface LinesGeometry {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly scale: Scale;
  /** Lowest and highest place on the axis of periods, counted in periods. */
  readonly span: readonly [number, number];
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  /** Middle of each year that has room for its name, in periods. */
  readonly years: readonly { readonly place: number; readonly label: string }[];
  /** Where each year begins, in periods. */
  readonly starts: readonly number[];
  readonly labels: readonly LinesLabel[];
  /** A dash on the axis for each period without a value, one row for each line. */
  readonly gaps: readonly { readonly series: number; readonly index: number; readonly x: number; readonly y: number }[];
  readonly radius: number;
  toX(index: number): number;
  toY(value: number): number;
}

const NARROW_BELOW = 460;
const FONT_SIZE = 13;
const AXIS_HEIGHT = 28;
const TOP = 12;
/** Room at both ends of the axis, in steps from point to point. */
const END_ROOM = 0.5;
const GAP_ROW = 5;

/** One axis for all lines, drawn or not: switching one off moves none of the others. */
export function computeLinesScale(series: readonly LineSeries[], target: LinesTarget | null): Scale {
  const values = [...series.flatMap(({ points }) => points.map(({ value }) => value)), target?.value ?? null].filter(
    (value) => value !== null,
  );
  const zeroBased = values.length > 0 && isNearZero(values);
  return computeScale(values, { zeroBased, nonNegative: values.every((value) => value >= 0) });
}

/** "as begint bij 6%"; null for an axis from 0. */
export function writeAxisStart(scale: Scale, suffix: string): string | null {
  return scale.from === 0 ? null : `as begint bij ${formatNumber(scale.from, tickDecimals(scale))}${suffix}`;
}

/** Where everything stands that a chart of several lines draws, in px. */
export function computeLinesGeometry(options: LinesOptions): LinesGeometry {
  const { width, height, periods, series, scale, target, suffix } = options;
  const narrow = width < NARROW_BELOW;
  const decimals = tickDecimals(scale);
  const ticks = scale.ticks.map((value, place) => {
    const unit = place === scale.ticks.length - 1 ? suffix : '';
    return { value, label: formatNumber(value, decimals) + unit };
  });
  const left = Math.max(...ticks.map(({ label }) => estimateTextWidth(label, FONT_SIZE))) + 10;
  const right = Math.max(left + 80, width - widestLabel(series, target, narrow));
  const plot = { left, right, top: TOP, bottom: Math.max(TOP + 60, height - AXIS_HEIGHT) };
  const span = [-END_ROOM, Math.max(periods.length - 1, 0) + END_ROOM] as const;
  const step = (plot.right - plot.left) / (span[1] - span[0]);
  const toX = (index: number) => plot.left + (index - span[0]) * step;
  const toY = (value: number) => toPosition(scale, value, plot.bottom, plot.top);
  return {
    width,
    height,
    plot,
    scale,
    span,
    ticks,
    years: placeYears(periods, step),
    starts: periods.flatMap((period, index) =>
      isQuarter(period) && quarterNumber(period) === 1 ? [index - END_ROOM] : [],
    ),
    labels: placeLinesLabels({ series, target, plot, narrow, toX, toY }),
    gaps: series.flatMap(({ points }, row) =>
      points.flatMap(({ value }, index) =>
        value === null ? [{ series: row, index, x: toX(index), y: plot.bottom - 4 - row * GAP_ROW }] : [],
      ),
    ),
    radius: step < 9 ? 3 : step < 16 ? 3.6 : 4.4,
    toX,
    toY,
  };
}

/** The period under an x, and of the lines that have a value there the one nearest to a y; the first where none has. */
export function findNearestPoint(
  geometry: LinesGeometry,
  series: readonly LineSeries[],
  at: { readonly x: number; readonly y: number },
): { readonly index: number; readonly series: number } | null {
  const count = series[0]?.points.length ?? 0;
  if (count === 0) return null;
  const wanted = Math.round((at.x - geometry.toX(0)) / (geometry.toX(1) - geometry.toX(0)));
  const index = Math.min(count - 1, Math.max(0, wanted));
  const distances = series.map(({ points }) => {
    const value = points[index]?.value ?? null;
    return value === null ? Number.POSITIVE_INFINITY : Math.abs(geometry.toY(value) - at.y);
  });
  return { index, series: Math.max(0, distances.indexOf(Math.min(...distances))) };
}

function placeYears(periods: readonly Period[], step: number): { place: number; label: string }[] {
  const room = estimateTextWidth('2019', FONT_SIZE) + 8;
  const years = [...new Set(periods.map(yearOf))];
  const every = Math.max(1, Math.ceil(room / (4 * step)));
  return years.flatMap((year, place) => {
    const own = periods.flatMap((period, index) => (yearOf(period) === year ? [index] : []));
    const [first = 0, last = first] = [own[0], own.at(-1)];
    const fits = every === 1 ? own.length * step >= room : place % every === 0;
    return fits ? [{ place: (first + last) / 2, label: year }] : [];
  });
}
