import { LEAST_DENOMINATOR } from '../domain/compare-areas.ts';
import type { FunnelComparison } from '../domain/compare-in-funnel.ts';
import { computeProportionFunnel, computeRateFunnel, type FunnelLimits } from '../domain/funnel.ts';
import { formatNumber } from '../domain/format-nl.ts';
import { writeFunnelValue } from '../domain/sentences/funnel-words.ts';
import { computeSizeAxis, type SizeAxis, spreadSizes, toSizePosition } from './funnel-axis.ts';
import { type FunnelLabel, placeFunnelLabels } from './funnel-labels.ts';
import { toCoordinate, toCoordinates } from './line-path.ts';
import type { Box } from './place-annotations.ts';
import { placeLabels } from './place-labels.ts';
import { toShapePath } from './point-shape.ts';
import { computeScale, type Scale, tickDecimals, toPosition } from './scale.ts';
import { estimateTextWidth } from './text-width.ts';
import { FONT_SIZE, isNarrow, LINE_HEIGHT } from './xmr-frame.ts';

export interface FunnelOptions {
  readonly width: number;
  readonly height: number;
  /** In percent; null when there is none, and for rates. */
  readonly target: { readonly value: number; readonly text: string } | null;
  /** Area on screen, whose point is drawn larger; null for the region. */
  readonly own: string | null;
  /** Areas that belong to the area on screen; the others are drawn lighter. */
  readonly inside: ReadonlySet<string>;
}

interface DrawnFunnelPoint {
  readonly index: number;
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly path: string;
  readonly outside: boolean;
  readonly light: boolean;
}

export interface FunnelGeometry {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  readonly band: string;
  /** Paths of the outer and of the inner limits, upper and lower in one. */
  readonly outer: string;
  readonly inner: string;
  readonly centre: number;
  readonly target: number | null;
  readonly gridLines: readonly { readonly y: number; readonly label: string }[];
  readonly sizeTicks: readonly { readonly x: number; readonly label: string }[];
  readonly points: readonly DrawnFunnelPoint[];
  readonly names: readonly FunnelLabel[];
  readonly lineNames: readonly {
    readonly key: string;
    readonly text: string;
    readonly y: number;
    readonly bold: boolean;
  }[];
  readonly byFactor: boolean;
}

const TOP = 12;
const AXIS_HEIGHT = 26;
const GAP = 10;
const PRIORITY = { target: 6, centre: 5, upper998: 4, lower998: 3, upper95: 2, lower95: 1 } as const;

type LineKey = keyof typeof PRIORITY;

/** Everything that a funnel draws, in px: limits, points, and the names for which there is room. */
export function computeFunnelGeometry(comparison: FunnelComparison, options: FunnelOptions): FunnelGeometry {
  const { width, height, target } = options;
  const { points, centre } = comparison;
  const narrow = isNarrow(width);
  const axis = computeSizeAxis(points.map(({ size }) => size));
  const limits = computeLimits(comparison, spreadSizes(axis, firstSize(comparison)));
  const scale = computeValueScale(comparison, target?.value ?? null);
  const gridTexts = toGridTexts(scale, comparison);
  const lines = toLineNames(comparison, limits.at(-1), target);
  const left = Math.max(...gridTexts.map((text) => estimateTextWidth(text, FONT_SIZE))) + 12;
  const labelWidth = Math.max(...lines.map(({ text, bold }) => estimateTextWidth(text, FONT_SIZE, bold))) + GAP + 2;
  const right = Math.max(left + 80, width - labelWidth);
  const plot = { left, right, top: TOP, bottom: Math.max(TOP + 40, height - AXIS_HEIGHT) };
  const toX = (size: number) => toCoordinate(toSizePosition(axis, size, plot.left, plot.right));
  const toY = (value: number) => {
    const y = toPosition(scale, value, plot.bottom, plot.top);
    return toCoordinate(Math.min(plot.bottom, Math.max(plot.top, y)));
  };
  const placed = points.map((point) => ({ point, x: toX(point.size), y: toY(point.value) }));
  const path = (key: keyof FunnelLimits, all = limits) =>
    all.map((each) => toCoordinates({ x: toX(each.size), y: toY(each[key]) })).join('L');
  const column = { top: 0, bottom: plot.bottom + LINE_HEIGHT / 2, lineHeight: LINE_HEIGHT };
  const places = placeLabels(
    lines.map(({ key, value }) => ({ key, y: toY(value), priority: PRIORITY[key] })),
    column,
  );
  return {
    width,
    height,
    plot,
    band: `M${path('upper998')}L${path('lower998', limits.toReversed())}Z`,
    outer: `M${path('upper998')}M${path('lower998')}`,
    inner: `M${path('upper95')}M${path('lower95')}`,
    centre: toY(centre),
    target: target === null ? null : toY(target.value),
    gridLines: scale.ticks.map((tick, place) => ({ y: toY(tick), label: gridTexts[place] ?? '' })),
    sizeTicks: toSizeTicks(axis, toX),
    points: placed.map(({ point, x, y }, index) => {
      const outside = point.place === 'outside-998';
      const radius = point.area.id === options.own ? 6.5 : narrow ? 4 : 4.6;
      const path = toShapePath(outside ? 'hexagon' : 'circle', x, y, radius);
      return { index, id: point.area.id, x, y, path, outside, light: !options.inside.has(point.area.id) };
    }),
    names: placeFunnelLabels(placed, { plot, fontSize: FONT_SIZE, most: narrow ? 4 : 9, own: options.own }),
    lineNames: lines.flatMap(({ key, text, bold }) => {
      const y = places.get(key);
      return y === undefined ? [] : [{ key, text, bold, y }];
    }),
    byFactor: axis.byFactor,
  };
}

/** Index of the point nearest to a place in px, at most 28 px away; null when there is none. */
export function findNearestPoint({ points }: Pick<FunnelGeometry, 'points'>, x: number, y: number): number | null {
  const reach = 28;
  let best: { index: number; distance: number } | null = null;
  for (const point of points) {
    const distance = Math.hypot(point.x - x, point.y - y);
    if (distance <= reach && (best === null || distance < best.distance)) best = { index: point.index, distance };
  }
  return best?.index ?? null;
}

/** A share of fewer than 15 is not drawn, so its limits are not either. */
function firstSize({ measure }: FunnelComparison): number {
  return measure === 'percent' ? LEAST_DENOMINATOR : 1;
}

function computeLimits({ measure, centre }: FunnelComparison, sizes: readonly number[]): FunnelLimits[] {
  return measure === 'percent' ? computeProportionFunnel(centre, sizes) : computeRateFunnel(centre, sizes);
}

/** All points, and the limits of the middle one; the limits of the smallest may leave the plot. */
function computeValueScale(comparison: FunnelComparison, target: number | null): Scale {
  const { points, centre } = comparison;
  const [middle] = computeLimits(comparison, [points[Math.floor(points.length / 2)]?.size ?? 1]);
  const values = [...points.map(({ value }) => value), centre, ...(target === null ? [] : [target])];
  const scale = computeScale([...values, middle?.upper998 ?? 0], { zeroBased: true });
  return comparison.measure === 'percent' && scale.to > 100 ? { from: 0, to: 100, ticks: [0, 25, 50, 75, 100] } : scale;
}

function toGridTexts(scale: Scale, { measure }: FunnelComparison): string[] {
  const decimals = tickDecimals(scale);
  return scale.ticks.map((tick, place) => {
    const isTop = place === scale.ticks.length - 1;
    return `${formatNumber(tick, tick === 0 ? 0 : decimals)}${isTop && measure === 'percent' ? '%' : ''}`;
  });
}

/** Ticks too near to the one before are left out. */
function toSizeTicks(axis: SizeAxis, toX: (size: number) => number) {
  const ticks: { x: number; label: string; end: number }[] = [];
  for (const { size, label } of axis.ticks) {
    const x = toX(size);
    const half = estimateTextWidth(label, FONT_SIZE) / 2;
    if (x - half >= (ticks.at(-1)?.end ?? -Infinity) + 8) ticks.push({ x, label, end: x + half });
  }
  return ticks.map(({ x, label }) => ({ x, label }));
}

function toLineNames(
  comparison: FunnelComparison,
  last: FunnelLimits | undefined,
  target: FunnelOptions['target'],
): { key: LineKey; text: string; value: number; bold: boolean }[] {
  const { centre } = comparison;
  const limits: { key: LineKey; text: string; value: number }[] =
    last === undefined
      ? []
      : [
          { key: 'upper998', text: 'grens 99,8%', value: last.upper998 },
          { key: 'upper95', text: 'grens 95%', value: last.upper95 },
          { key: 'lower95', text: 'grens 95%', value: last.lower95 },
          { key: 'lower998', text: 'grens 99,8%', value: last.lower998 },
        ];
  return [
    ...(target === null ? [] : [{ key: 'target' as const, text: target.text, value: target.value, bold: true }]),
    { key: 'centre', text: `regio ${writeFunnelValue(centre, comparison)}`, value: centre, bold: true },
    ...limits.map((each) => ({ ...each, bold: false })),
  ];
}
