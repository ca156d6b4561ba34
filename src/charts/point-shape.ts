import type { SpcKind } from '../domain/spc.ts';
import { toCoordinate } from './line-path.ts';

export type PointShape = 'circle' | 'diamond' | 'big-circle' | 'hexagon' | 'square' | 'triangle' | 'pentagon';

/** Each meaning has its own form, so that nothing depends on colour. */
export function toPointShape(kind: SpcKind | null): PointShape {
  if (kind === 'concern') return 'diamond';
  if (kind === 'improvement') return 'big-circle';
  return kind === 'neutral-high' || kind === 'neutral-low' ? 'hexagon' : 'circle';
}

/** Of the plain circle, so that no form looks larger than another. */
const REACH: Readonly<Record<PointShape, number>> = {
  circle: 1,
  diamond: 1.4,
  'big-circle': 1.25,
  hexagon: 1.3,
  square: 1.3,
  triangle: 1.5,
  pentagon: 1.25,
};

const CORNERS: Readonly<Partial<Record<PointShape, number>>> = {
  diamond: 4,
  hexagon: 6,
  square: 4,
  triangle: 3,
  pentagon: 5,
};

/** Closed path of a mark around a point; radius is that of the plain circle. */
export function toShapePath(shape: PointShape, x: number, y: number, radius: number): string {
  const reach = radius * REACH[shape];
  const corners = CORNERS[shape];
  // A square stands on a side; the others stand on a point or have one on top.
  if (corners !== undefined) return polygon(x, y, reach, corners, shape === 'square' ? 0.5 : 0);
  const size = toCoordinate(reach);
  const arc = `a${size} ${size} 0 1 0`;
  return `M${toCoordinate(x - reach)} ${toCoordinate(y)}${arc} ${2 * size} 0${arc} ${-2 * size} 0Z`;
}

function polygon(x: number, y: number, reach: number, corners: number, turn: number): string {
  const points = Array.from({ length: corners }, (_, index) => {
    const angle = ((index + turn) / corners) * 2 * Math.PI - Math.PI / 2;
    return `${toCoordinate(x + reach * Math.cos(angle))} ${toCoordinate(y + reach * Math.sin(angle))}`;
  });
  return `M${points.join('L')}Z`;
}
