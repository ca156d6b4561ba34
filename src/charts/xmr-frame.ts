import type { PlacedExpectation } from '../domain/expectation.ts';
import { formatNumber } from '../domain/format-nl.ts';
import { isQuarter, isYear, type Period, type Year } from '../domain/period.ts';
import { addQuarters, quarterNumber, yearOf } from '../domain/period-math.ts';
import type { Reading } from '../domain/reading.ts';
import type { Box } from './place-annotations.ts';
import { computeScale, isNearZero, type Scale, tickDecimals, toPosition } from './scale.ts';
import { toShownValue } from './shown-value.ts';
import { estimateTextWidth } from './text-width.ts';
import { isNonNegative, type XmrGroup } from './xmr-groups.ts';

/** 13 px is the smallest text of the product, on a phone as well. */
export const FONT_SIZE = 13;
export const LINE_HEIGHT = 17;
const NARROW_BELOW = 460;
const AXIS_HEIGHT = 26;
const TOP = 12;
/** Room at both ends of the axis, in steps from point to point. */
const END_ROOM = 0.45;

interface YearTick {
  readonly year: Year;
  /** x of the tick at the first quarter; null when the series starts later in the year. */
  readonly tick: number | null;
  /** Middle of the name under the axis; null where there is no room for it. */
  readonly labelX: number | null;
  readonly forecast: boolean;
}

export interface XmrFrame {
  readonly narrow: boolean;
  readonly plot: Box;
  readonly scale: Scale;
  readonly step: number;
  /** "as begint bij 6%"; null when it starts at 0. */
  readonly axisNote: string | null;
  readonly gridLines: readonly { readonly y: number; readonly label: string }[];
  readonly years: readonly YearTick[];
  /** Middle of the names of the years. */
  readonly yearY: number;
  toX(index: number): number;
  toY(value: number): number;
}

interface FrameInput {
  readonly reading: Reading;
  readonly groups: readonly XmrGroup[];
  readonly width: number;
  readonly height: number;
  readonly forecastYear: Year | null;
  readonly expectations: readonly PlacedExpectation[];
  readonly hasEvents: boolean;
  /** Width of the texts to the right of the plot. */
  readonly labelWidth: number;
}

export function isNarrow(width: number): boolean {
  return width < NARROW_BELOW;
}

/** Axes and the room for the drawing between them. */
export function computeXmrFrame(input: FrameInput): XmrFrame {
  const { reading, width, height } = input;
  const narrow = isNarrow(width);
  const scale = computeValueScale(input);
  const decimals = tickDecimals(scale);
  const suffix = reading.indicator.unit === '%' ? '%' : '';
  const labels = scale.ticks.map((tick, place) => {
    return `${formatNumber(tick, decimals)}${place === scale.ticks.length - 1 ? suffix : ''}`;
  });
  const axisWidth = narrow ? 2 : Math.max(...labels.map((label) => estimateTextWidth(label, FONT_SIZE))) + 12;
  const right = Math.max(axisWidth + 40, width - input.labelWidth);
  const plot = { left: axisWidth, right, top: TOP, bottom: Math.max(TOP + 40, height - AXIS_HEIGHT) };

  const ahead = countAhead(input);
  const slots = reading.quarters.length + ahead;
  const step = (plot.right - plot.left) / (Math.max(slots, 1) - 1 + 2 * END_ROOM);
  const toX = (index: number) => plot.left + (END_ROOM + index) * step;
  const toY = (value: number) => toPosition(scale, value, plot.bottom, plot.top);
  return {
    narrow,
    plot,
    scale,
    step,
    axisNote: scale.from === 0 ? null : `as begint bij ${formatNumber(scale.from, decimals)}${suffix}`,
    gridLines: narrow ? [] : scale.ticks.map((tick, place) => ({ y: toY(tick), label: labels[place] ?? '' })),
    years: computeYears(reading, ahead, toX, step),
    yearY: plot.bottom + 17,
    toX,
    toY,
  };
}

/** Quarters behind the last one: a year for a target ahead, else as far as something is expected. */
function countAhead({ reading, forecastYear, expectations }: FrameInput): number {
  const last = reading.quarters.length - 1;
  return Math.max(forecastYear === null ? 0 : 4, ...expectations.map(({ index }) => index - last));
}

function computeValueScale({ reading, groups, hasEvents, width, expectations }: FrameInput): Scale {
  const values = [
    ...reading.quarters.map(toShownValue),
    ...groups.flatMap((group) => [group.mean, group.lower, group.upper]),
    reading.quarterTarget,
    ...expectations.flatMap(({ expectation }) => [expectation.from, expectation.to]),
  ].filter((value) => value !== null);
  const zeroBased = values.length > 0 && isNearZero(values);
  // Texts of events stand below the line when the axis does not start at 0.
  const padBottom = hasEvents && !isNarrow(width) ? 0.5 : 0.1;
  return computeScale(values, { zeroBased, padBottom, padTop: 0.1, nonNegative: isNonNegative(reading) });
}

function computeYears(reading: Reading, ahead: number, toX: (index: number) => number, step: number): YearTick[] {
  const periods: Period[] = reading.quarters.map((observation) => observation.period);
  const last = periods.at(-1);
  const forecast =
    last && isQuarter(last) ? Array.from({ length: ahead }, (_, place) => addQuarters(last, place + 1)) : [];
  const all: Period[] = [...periods, ...forecast];
  const years = [...new Set(all.map(yearOf))];
  const labelWidth = estimateTextWidth('2019', FONT_SIZE) + 6;
  const every = Math.max(1, Math.ceil(labelWidth / ((periods.every(isYear) ? 1 : 4) * step)));
  return years.map((year, place) => {
    const indexes = all.flatMap((period, index) => (yearOf(period) === year ? [index] : []));
    const first = indexes[0] ?? 0;
    const middle = (first + (indexes.at(-1) ?? 0)) / 2;
    const start = all[first];
    const starts = start !== undefined && isQuarter(start) && quarterNumber(start) === 1;
    const fits = indexes.length * step >= labelWidth || (every > 1 && place % every === 0);
    return {
      year,
      tick: starts ? toX(first) : null,
      labelX: fits ? toX(middle) : null,
      forecast: first >= periods.length,
    };
  });
}
