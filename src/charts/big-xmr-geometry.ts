import { formatNumber, formatValue } from '../domain/format-nl.ts';
import type { Indicator } from '../domain/indicator.ts';
import { yearOf } from '../domain/period-math.ts';
import type { Reading } from '../domain/reading.ts';
import { writeTargetValue } from '../domain/sentences/target-words.ts';
import { computeLinePaths, type LinePaths, toCoordinate } from './line-path.ts';
import type { Box } from './place-annotations.ts';
import { placeLabels } from './place-labels.ts';
import { type PointShape, toPointShape, toShapePath } from './point-shape.ts';
import { computeScale, isNearZero, tickDecimals, toPosition } from './scale.ts';
import { toShownValue } from './shown-value.ts';
import { estimateTextWidth } from './text-width.ts';
import type { SpcKind } from '../domain/spc.ts';
import { computeXmrGroups, isNonNegative, type XmrGroup } from './xmr-groups.ts';
import { formatLimit } from './xmr-labels.ts';

interface BigPoint {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly shape: PointShape;
  readonly kind: SpcKind | null;
  readonly hollow: boolean;
  readonly path: string;
}

export interface BigLine {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

interface BigText {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  /** Middle of the text. */
  readonly y: number;
  readonly bold: boolean;
}

/** A chart to be read from eight metres: few words, thick lines. All measures in px. */
export interface BigXmrGeometry {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly unit: number;
  readonly plot: Box;
  readonly bands: readonly { readonly area: Box | null; readonly mean: BigLine; readonly limits: readonly BigLine[] }[];
  readonly target: BigLine | null;
  readonly line: LinePaths;
  readonly points: readonly BigPoint[];
  /** x of each quarter without a value, marked on the axis. */
  readonly gaps: readonly number[];
  readonly years: readonly {
    readonly year: string;
    readonly x: number;
    readonly tick: number;
    readonly label: boolean;
  }[];
  readonly yearY: number;
  readonly labels: readonly BigText[];
}

interface BigXmrInput {
  readonly reading: Reading;
  readonly width: number;
  readonly height: number;
  /** A hundredth of the height of the screen, px. */
  readonly unit: number;
}

const FONT = 4.6;
const LINE = 5.2;
const AXIS = 6.4;
const TOP = 2.4;
const LABEL_GAP = 2;
/** Below this width, in units, the limits are drawn but not named. */
const NARROW = 78;
const QUARTERS = 20;
const PRIORITY = { last: 6, provisional: 5, target: 4, upper: 3, mean: 2, lower: 1 } as const;

export function computeBigXmr({ reading: whole, width, height, unit }: BigXmrInput): BigXmrGeometry {
  const reading = takeLast(whole, QUARTERS);
  const fontSize = FONT * unit;
  const isNarrow = width < NARROW * unit;
  const groups = computeXmrGroups(reading);
  const texts = toLabels(reading, groups, isNarrow);
  const values = [
    ...reading.quarters.map(toShownValue),
    ...groups.flatMap((group) => [group.mean, group.lower, group.upper]),
    reading.quarterTarget,
  ].filter((value) => value !== null);
  const zeroBased = values.length > 0 && isNearZero(values);
  const scale = computeScale(values, { zeroBased, nonNegative: isNonNegative(reading) });
  const decimals = tickDecimals(scale);
  const start = `${isNarrow ? '' : 'as '}vanaf ${formatNumber(scale.from, decimals)}${reading.indicator.unit === '%' ? '%' : ''}`;
  const named = scale.from === 0 ? texts : [...texts, { text: start, bold: false }];
  const labelWidth = Math.max(0, ...named.map(({ text, bold }) => estimateTextWidth(text, fontSize, bold)));
  const plot = {
    left: unit,
    right: Math.max(width * 0.45, width - labelWidth - LABEL_GAP * unit),
    top: TOP * unit,
    bottom: height - AXIS * unit,
  };
  const step = (plot.right - plot.left) / Math.max(1, reading.quarters.length);
  const toX = (index: number) => toCoordinate(plot.left + (index + 0.5) * step);
  const toY = (value: number) => toCoordinate(toPosition(scale, value, plot.bottom, plot.top));
  const points = reading.quarters.flatMap((observation, index) => {
    const value = toShownValue(observation);
    if (value === null) return [];
    const kind = reading.spc?.points[index]?.kind ?? null;
    const shape = toPointShape(kind);
    const [x, y, hollow] = [toX(index), toY(value), observation.status === 'provisional'];
    return [
      { index, x, y, shape, kind, hollow, path: toShapePath(shape, x, y, Math.min(1.25, step / unit / 2.2) * unit) },
    ];
  });
  const placed = placeLabels(
    texts.map(({ key, value, below }) => ({ key, y: toY(value) + (below ? 0.01 : 0), priority: PRIORITY[key] })),
    { top: 0, bottom: plot.bottom + unit, lineHeight: LINE * unit },
  );
  const yearY = plot.bottom + 4 * unit;
  const x = plot.right + LABEL_GAP * unit;
  return {
    width,
    height,
    fontSize,
    unit,
    plot,
    bands: groups.map((group) => toBand(group, reading, { plot, toX, toY, step })),
    target: reading.quarterTarget === null ? null : { from: plot.left, to: plot.right, y: toY(reading.quarterTarget) },
    line: computeLinePaths(
      reading.quarters.map((_, index) => {
        const point = points.find((each) => each.index === index);
        return point ? { x: point.x, y: point.y, provisional: point.hollow } : null;
      }),
    ),
    points,
    gaps: reading.quarters.flatMap((observation, index) => (toShownValue(observation) === null ? [toX(index)] : [])),
    years: computeYears(reading, { plot, step, toX, toY }, fontSize),
    yearY,
    labels: [
      ...texts.flatMap(({ key, text, bold }) => {
        const y = placed.get(key);
        return y === undefined ? [] : [{ key, text, bold, x, y }];
      }),
      ...(scale.from === 0 ? [] : [{ key: 'start', text: start, bold: false, x, y: yearY }]),
    ],
  };
}

/** The last quarters of a reading, with the judgement that the whole series gave. */
function takeLast(reading: Reading, count: number): Reading {
  const skip = Math.max(0, reading.quarters.length - count);
  if (skip === 0) return reading;
  return {
    ...reading,
    quarters: reading.quarters.slice(skip),
    rebaseAt: reading.rebaseAt.map((index) => index - skip).filter((index) => index > 0),
    spc: reading.spc && { ...reading.spc, points: reading.spc.points.slice(skip) },
  };
}

interface LabelText {
  readonly key: keyof typeof PRIORITY;
  readonly text: string;
  readonly bold: boolean;
  readonly value: number;
  /** Belongs right under the label of the same value. */
  readonly below?: boolean;
}

function toLabels(reading: Reading, groups: readonly XmrGroup[], narrow: boolean): LabelText[] {
  const { indicator, quarters, quarterTarget } = reading;
  const last = quarters.at(-1);
  const value = last ? toShownValue(last) : null;
  const group = groups.at(-1);
  const texts: LabelText[] = [];
  if (value !== null) {
    texts.push({ key: 'last', text: formatValue(value, indicator), bold: true, value });
    if (last?.status === 'provisional') {
      texts.push({ key: 'provisional', text: 'voorlopig', bold: false, value, below: true });
    }
  }
  if (quarterTarget !== null) {
    const text = `doel ${writeTargetValue({ value: quarterTarget }, indicator)}`;
    texts.push({ key: 'target', text, bold: true, value: quarterTarget });
  }
  if (!narrow && group) texts.push(...toLimitTexts(group, indicator));
  return texts;
}

function toLimitTexts({ upper, mean, lower }: XmrGroup, indicator: Indicator): LabelText[] {
  const limits: LabelText[] = [
    { key: 'mean', text: `gemiddeld ${formatLimit(mean, indicator)}`, bold: false, value: mean },
  ];
  if (upper !== null) {
    limits.push({ key: 'upper', text: `grens ${formatLimit(upper, indicator)}`, bold: false, value: upper });
  }
  if (lower !== null) {
    limits.push({ key: 'lower', text: `grens ${formatLimit(lower, indicator)}`, bold: false, value: lower });
  }
  return limits;
}

interface Frame {
  readonly plot: Box;
  readonly step: number;
  readonly toX: (index: number) => number;
  readonly toY: (value: number) => number;
}

function toBand(group: XmrGroup, reading: Reading, { plot, step, toX, toY }: Frame) {
  const from = group.from === 0 ? plot.left : toX(group.from) - step / 2;
  const to = group.to === reading.quarters.length - 1 ? plot.right : toX(group.to) + step / 2;
  const at = (value: number): BigLine => ({ from, to, y: toY(value) });
  const limits = [group.upper, group.lower].flatMap((limit) => (limit === null ? [] : [at(limit)]));
  const [upper, lower] = limits;
  const area = upper && lower ? { left: from, right: to, top: upper.y, bottom: lower.y } : null;
  return { area, mean: at(group.mean), limits };
}

/** The names of years under the axis, those at its ends inside it. */
function computeYears(reading: Reading, { plot, step, toX }: Frame, fontSize: number) {
  const years = [...new Set(reading.quarters.map(({ period }) => yearOf(period)))];
  const width = estimateTextWidth('2019', fontSize);
  const every = Math.max(1, Math.ceil((width * 1.15) / (4 * step)), Math.ceil(years.length / 8));
  return years.map((year, place) => {
    const indexes = reading.quarters.flatMap(({ period }, index) => (yearOf(period) === year ? [index] : []));
    const first = indexes[0] ?? 0;
    const middle = (toX(first) + toX(indexes.at(-1) ?? first)) / 2;
    const x = Math.min(Math.max(middle, width / 2), plot.right - width / 2);
    const label = indexes.length * step >= width || every > 1;
    return { year, x, tick: toX(first) - step / 2, label: label && (years.length - 1 - place) % every === 0 };
  });
}
