import type { ChartEvent } from '../domain/chart-event.ts';
import type { PlacedExpectation } from '../domain/expectation.ts';
import { formatValue } from '../domain/format-nl.ts';
import type { Year } from '../domain/period.ts';
import type { Reading } from '../domain/reading.ts';
import type { SpcKind } from '../domain/spc.ts';
import { computeLinePaths, type LinePaths, toCoordinate } from './line-path.ts';
import { type Box, overlaps } from './place-annotations.ts';
import { type PointShape, toPointShape, toShapePath } from './point-shape.ts';
import { toShownValue } from './shown-value.ts';
import { computeEventMarks, type EventMarks, selectEvents } from './xmr-events.ts';
import { computeExpectationMarks, type ExpectationMark } from './xmr-expectations.ts';
import { computeForecast, type XmrForecast } from './xmr-forecast.ts';
import { estimateTextWidth } from './text-width.ts';
import { computeXmrFrame, FONT_SIZE, isNarrow, type XmrFrame } from './xmr-frame.ts';
import { computeXmrGroups, type XmrGroup } from './xmr-groups.ts';
import { computeLabelWidth, computeXmrLabels, type PlacedXmrLabel, placeXmrLabels } from './xmr-labels.ts';

interface XmrOptions {
  readonly width: number;
  readonly height: number;
  readonly events: readonly ChartEvent[];
  readonly forecastYear: Year | null;
  readonly expectations?: readonly PlacedExpectation[];
}

interface XmrPoint {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly shape: PointShape;
  readonly kind: SpcKind | null;
  readonly path: string;
  /** Provisional. */
  readonly hollow: boolean;
}

export interface HorizontalLine {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

interface XmrBand {
  readonly area: Box | null;
  readonly mean: HorizontalLine;
  readonly limits: readonly HorizontalLine[];
  readonly trial: boolean;
}

interface LastText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'end' | 'middle';
  readonly bold: boolean;
}

export interface XmrGeometry {
  readonly width: number;
  readonly height: number;
  readonly frame: XmrFrame;
  readonly bands: readonly XmrBand[];
  /** Bold where the target holds, light where it does not hold yet. */
  readonly targets: readonly (HorizontalLine & { readonly ahead: boolean })[];
  readonly line: LinePaths;
  readonly points: readonly XmrPoint[];
  /** Quarters without a value: a dash on the axis, never a 0. */
  readonly gaps: readonly { readonly index: number; readonly x: number; readonly y: number }[];
  readonly labels: readonly PlacedXmrLabel[];
  /** Texts beside the last point: "voorlopig", and its value where the year ahead lies between it and the labels. */
  readonly lastTexts: readonly LastText[];
  readonly events: EventMarks;
  readonly forecast: XmrForecast | null;
  /** A bracket at the quarter of which something was expected. */
  readonly expectations: readonly ExpectationMark[];
}

/** Everything that an XmR chart draws, in px. */
export function computeXmrGeometry(reading: Reading, options: XmrOptions): XmrGeometry {
  const { width, height, forecastYear, expectations = [] } = options;
  const groups = computeXmrGroups(reading);
  const events = selectEvents(options.events, reading);
  const texts = computeXmrLabels(reading, groups, isNarrow(width), forecastYear !== null);
  const labelWidth = computeLabelWidth(texts, width);
  const frame = computeXmrFrame({
    reading,
    groups,
    width,
    height,
    forecastYear,
    expectations,
    hasEvents: events.length > 0,
    labelWidth,
  });
  const points = computePoints(reading, frame);
  const bands = groups.map((group) => toBand(group, reading, frame));
  const targets = computeTargets(reading, frame, forecastYear !== null);
  const labels = placeXmrLabels(texts, frame);
  const forecast = forecastYear === null ? null : computeForecast(reading, groups.at(-1) ?? null, frame);
  const taken = forecast?.texts.map((text) => toTextBox({ ...text, anchor: 'middle' })) ?? [];
  const marks = computeExpectationMarks(expectations, frame, taken);
  const nextMark = marks.find((_, place) => (expectations[place]?.index ?? 0) >= reading.quarters.length - 1);
  const column = { left: frame.plot.right + 2, right: width, top: 0, bottom: height };
  const inTheWay = [column, ...(nextMark ? [nextMark.bracket, nextMark.word] : [])];
  const lastTexts = placeLastTexts(points, reading, frame, forecastYear !== null).map((text) =>
    inTheWay.reduce(keepBefore, text),
  );
  const lines = [...bands.flatMap((band) => [band.mean, ...band.limits]), ...targets];
  const obstacles = [
    ...points.map((point) => toBox(point.x, point.y, 9)),
    ...toSegmentBoxes(points),
    ...lines.map((line) => ({ left: line.from, right: line.to, top: line.y - 2, bottom: line.y + 2 })),
    ...lastTexts.map((text) => toBox(text.x - (text.anchor === 'end' ? 30 : 0), text.y, 34)),
    ...(forecast ? [forecast.area] : []),
    ...marks.map(({ box }) => box),
  ];
  const avoid = {
    lines: lines.map((line) => line.y),
    bands: bands.flatMap((band) => (band.area === null ? [] : [band.area])),
  };
  return {
    width,
    height,
    frame,
    bands,
    targets,
    line: computeLinePaths(toLinePoints(points, reading)),
    points,
    gaps: reading.quarters.flatMap((observation, index) =>
      toShownValue(observation) === null ? [{ index, x: frame.toX(index), y: frame.plot.bottom - 8 }] : [],
    ),
    labels,
    lastTexts,
    events: computeEventMarks(events, reading, points, frame, obstacles, avoid),
    forecast,
    expectations: marks,
  };
}

/** Index of the quarter nearest to an x in px, values or not; null when there are no quarters. */
export function findNearestIndex(geometry: XmrGeometry, count: number, x: number): number | null {
  if (count === 0) return null;
  const index = Math.round((x - geometry.frame.toX(0)) / geometry.frame.step);
  return Math.min(count - 1, Math.max(0, index));
}

function computePoints(reading: Reading, frame: XmrFrame): XmrPoint[] {
  const radius = frame.step < 14 ? 3.6 : frame.narrow ? 4.2 : 5;
  return reading.quarters.flatMap((observation, index) => {
    const value = toShownValue(observation);
    if (value === null) return [];
    const kind = reading.spc?.points[index]?.kind ?? null;
    const shape = toPointShape(kind);
    const hollow = observation.status === 'provisional';
    const x = toCoordinate(frame.toX(index));
    const y = toCoordinate(frame.toY(value));
    return [{ index, x, y, shape, kind, hollow, path: toShapePath(shape, x, y, hollow ? radius + 0.7 : radius) }];
  });
}

function toLinePoints(points: readonly XmrPoint[], reading: Reading) {
  const byIndex = new Map(points.map((point) => [point.index, point]));
  return reading.quarters.map((_, index) => {
    const point = byIndex.get(index);
    return point ? { x: point.x, y: point.y, provisional: point.hollow } : null;
  });
}

function toBand(group: XmrGroup, reading: Reading, frame: XmrFrame): XmrBand {
  const isLast = group.to === reading.quarters.length - 1;
  const from = group.from === 0 ? frame.plot.left : frame.toX(group.from - 0.5);
  const to = isLast ? frame.plot.right : frame.toX(group.to + 0.5);
  const toLine = (value: number): HorizontalLine => ({ from, to, y: toCoordinate(frame.toY(value)) });
  if (group.lower === null || group.upper === null) {
    return { area: null, mean: toLine(group.mean), limits: [], trial: group.trial };
  }
  const [upper, lower] = [toLine(group.upper), toLine(group.lower)];
  const area = { left: from, right: to, top: upper.y, bottom: lower.y };
  return { area, mean: toLine(group.mean), limits: [upper, lower], trial: group.trial };
}

function computeTargets(reading: Reading, frame: XmrFrame, ahead: boolean) {
  if (reading.quarterTarget === null) return [];
  const y = toCoordinate(frame.toY(reading.quarterTarget));
  const { left, right } = frame.plot;
  if (!ahead) return [{ from: left, to: right, y, ahead: false }];
  const turn = Math.max(left, frame.toX(reading.quarters.length - 0.5));
  return [
    { from: left, to: turn, y, ahead: true },
    { from: turn, to: right, y, ahead: false },
  ];
}

/** On the side of the last point where the line does not come from. */
function placeLastTexts(
  points: readonly XmrPoint[],
  reading: Reading,
  frame: XmrFrame,
  ahead: boolean,
): readonly LastText[] {
  const [before, last] = [points.at(-2), points.at(-1)];
  const observation = reading.quarters.at(-1);
  if (!last || !observation || last.index !== reading.quarters.length - 1) return [];
  const word = last.hollow && !frame.narrow ? ['voorlopig'] : [];
  if (!ahead) {
    if (word.length === 0) return [];
    const rises = before !== undefined && before.y - last.y > 14;
    if (rises) return [{ text: 'voorlopig', x: last.x - 15, y: last.y, anchor: 'end', bold: false }];
  }
  const value = ahead ? [formatValue(observation.value, reading.indicator)] : [];
  const texts = [...value, ...word];
  const above = (before === undefined || before.y >= last.y) && last.y - frame.plot.top > 12 + texts.length * 16;
  const first = above ? last.y - 19 - (texts.length - 1) * 16 : last.y + 19;
  return texts.map((text, place) => {
    return { text, x: last.x, y: first + place * 16, anchor: 'middle', bold: text !== 'voorlopig' };
  });
}

/** The text as it is, or where it would touch a mark, moved so that it ends before it. */
function keepBefore(text: LastText, mark: Box): LastText {
  return overlaps(toTextBox(text), mark) ? { ...text, x: toCoordinate(mark.left - 4), anchor: 'end' } : text;
}

function toTextBox({ text, x, y, anchor }: Pick<LastText, 'text' | 'x' | 'y' | 'anchor'>): Box {
  const width = estimateTextWidth(text, FONT_SIZE, true);
  const right = anchor === 'end' ? x : x + width / 2;
  return { left: right - width, right, top: y - 8, bottom: y + 8 };
}

function toSegmentBoxes(points: readonly XmrPoint[]): Box[] {
  return points.flatMap((point, place) => {
    const before = points[place - 1];
    if (!before || before.index !== point.index - 1) return [];
    return [0.2, 0.4, 0.6, 0.8].map((part) =>
      toBox(before.x + (point.x - before.x) * part, before.y + (point.y - before.y) * part, 5),
    );
  });
}

function toBox(x: number, y: number, reach: number): Box {
  return { left: x - reach, right: x + reach, top: y - Math.min(reach, 9), bottom: y + Math.min(reach, 9) };
}
