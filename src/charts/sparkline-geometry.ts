import type { Observation } from '../domain/observation.ts';
import type { Reading } from '../domain/reading.ts';
import type { SpcKind } from '../domain/spc.ts';
import { computeLinePaths, type LinePaths, toCoordinate } from './line-path.ts';
import { toPointShape, toShapePath } from './point-shape.ts';
import { toPosition } from './scale.ts';
import { toShownValue } from './shown-value.ts';
import { computeXmrGroups, type XmrGroup } from './xmr-groups.ts';

interface SparklineOptions {
  readonly width: number;
  readonly height: number;
  /** Number of last quarters that it shows. */
  readonly quarters: number;
  /** Lowest and highest value of the axis; those of the series itself when null. */
  readonly extent: readonly [number, number] | null;
  /** Every quarter a mark, for small multiples with room; else signals and the last point only. */
  readonly everyPoint?: boolean;
  /** Of another area, for a thin line behind: the same quarters on the same axis. */
  readonly behind?: Reading | null;
}

interface SparklineGeometry {
  readonly bands: readonly {
    readonly x: number;
    readonly width: number;
    readonly top: number;
    readonly height: number;
    readonly mean: number;
    readonly trial: boolean;
  }[];
  readonly target: number | null;
  readonly line: LinePaths;
  /** Path of the line behind; '' when there is none. */
  readonly behind: string;
  readonly points: readonly {
    readonly index: number;
    readonly path: string;
    readonly kind: SpcKind | null;
    readonly hollow: boolean;
  }[];
}

const MARGIN = 5;

/** The last quarters in small: a mark on signals and on the last point only; of small counts the points alone. */
export function computeSparkline(reading: Reading, options: SparklineOptions): SparklineGeometry {
  const { width, height } = options;
  const start = Math.max(0, reading.quarters.length - options.quarters);
  const shown = reading.quarters.slice(start);
  const groups = computeXmrGroups(reading).filter((group) => group.to >= start);
  const [from, to] = options.extent ?? computeExtent(shown.map(toShownValue), groups, reading.quarterTarget);
  const step = (width - 2 * MARGIN) / Math.max(1, shown.length - 1);
  const toX = (index: number) => (shown.length === 1 ? width / 2 : MARGIN + (index - start) * step);
  const toY = (value: number) => toCoordinate(toPosition({ from, to, ticks: [] }, value, height - MARGIN, MARGIN));

  const places = shown.map((observation, place) => {
    const value = toShownValue(observation);
    if (value === null) return null;
    const index = start + place;
    const kind = reading.spc?.points[index]?.kind ?? null;
    return {
      index,
      x: toCoordinate(toX(index)),
      y: toY(value),
      kind,
      provisional: observation.status === 'provisional',
    };
  });
  const dotsOnly = reading.limitation === 'small-counts';
  const last = places.findLast((place) => place !== null)?.index;
  return {
    bands: groups.map((group) => {
      const left = group.from <= start ? 0 : toX(group.from - 0.5);
      const right = group.to === reading.quarters.length - 1 ? width : toX(group.to + 0.5);
      const top = group.upper === null ? toY(group.mean) : toY(group.upper);
      const bottom = group.lower === null ? top : toY(group.lower);
      return { x: left, width: right - left, top, height: bottom - top, mean: toY(group.mean), trial: group.trial };
    }),
    target: reading.quarterTarget === null ? null : toY(reading.quarterTarget),
    line: dotsOnly ? { solid: '', dashed: '' } : computeLinePaths(places),
    behind: toBehind(options.behind ?? null, shown, toX, toY, start),
    points: places.flatMap((place, index) => {
      if (place === null) return [];
      const isSignal = place.kind !== null && place.kind !== 'common';
      const isAlone = !places[index - 1] && !places[index + 1];
      if (!options.everyPoint && !isSignal && !isAlone && !dotsOnly && place.index !== last) return [];
      const small = width < 150 ? 2.2 : 3.2;
      const radius = place.index === last ? small + 1.4 : dotsOnly ? small + 0.6 : small;
      const path = toShapePath(toPointShape(place.kind), place.x, place.y, radius);
      return [{ index: place.index, path, kind: place.kind, hollow: place.provisional }];
    }),
  };
}

/** Only quarters that the drawing shows; what is withheld or absent leaves a gap. */
function toBehind(
  behind: Reading | null,
  shown: readonly Observation[],
  toX: (index: number) => number,
  toY: (value: number) => number,
  start: number,
): string {
  if (behind === null) return '';
  const places = shown.map(({ period }, place) => {
    const other = behind.quarters.find((quarter) => quarter.period === period);
    const value = other === undefined ? null : toShownValue(other);
    return value === null ? null : { x: toCoordinate(toX(start + place)), y: toY(value), provisional: false };
  });
  return computeLinePaths(places).solid;
}

/** Lowest and highest of what several sparklines draw, for small multiples that share one axis. */
export function computeSharedExtent(readings: readonly Reading[]): readonly [number, number] {
  const extents = readings.map((reading) =>
    computeExtent(reading.quarters.map(toShownValue), computeXmrGroups(reading), reading.quarterTarget),
  );
  return [Math.min(...extents.map(([from]) => from)), Math.max(...extents.map(([, to]) => to))];
}

/** Never of no height: a flat series lies in the middle. */
function computeExtent(
  values: readonly (number | null)[],
  groups: readonly XmrGroup[],
  target: number | null,
): readonly [number, number] {
  const all = [...values, ...groups.flatMap((group) => [group.mean, group.lower, group.upper]), target];
  const known = all.filter((value) => value !== null);
  if (known.length === 0) return [0, 1];
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const room = low === high ? Math.abs(low) || 1 : 0;
  return [low - room, high + room];
}
