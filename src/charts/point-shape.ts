import type { SpcKind } from '../domain/spc.ts';
import { toCoordinate } from './line-path.ts';

export type PointShape = 'circle' | 'diamond' | 'big-circle' | 'hexagon';

/** Each meaning has its own form, so that nothing depends on colour. */
export function toPointShape(kind: SpcKind | null): PointShape {
  if (kind === 'concern') return 'diamond';
  if (kind === 'improvement') return 'big-circle';
  return kind === 'neutral-high' || kind === 'neutral-low' ? 'hexagon' : 'circle';
}

const REACH = { circle: 1, diamond: 1.4, 'big-circle': 1.25, hexagon: 1.3 } as const;

/** Closed path of a mark around a point; radius is that of the plain circle. */
export function toShapePath(shape: PointShape, x: number, y: number, radius: number): string {
  const reach = radius * REACH[shape];
  if (shape === 'diamond') return polygon(x, y, reach, 4);
  if (shape === 'hexagon') return polygon(x, y, reach, 6);
  const size = toCoordinate(reach);
  const arc = `a${size} ${size} 0 1 0`;
  return `M${toCoordinate(x - reach)} ${toCoordinate(y)}${arc} ${2 * size} 0${arc} ${-2 * size} 0Z`;
}

function polygon(x: number, y: number, reach: number, corners: number): string {
  const points = Array.from({ length: corners }, (_, index) => {
    const angle = (index / corners) * 2 * Math.PI - Math.PI / 2;
    return `${toCoordinate(x + reach * Math.cos(angle))} ${toCoordinate(y + reach * Math.sin(angle))}`;
  });
  return `M${points.join('L')}Z`;
}
