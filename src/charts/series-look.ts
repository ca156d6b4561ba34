import type { PointShape } from './point-shape.ts';

/** How a line looks among others: a colour of its own and, for who does not see it, a form of its own. */
export interface SeriesLook {
  /** 0 to 4; null for the whole that the others are parts of: thin, in ink, without forms. */
  readonly tone: number | null;
  readonly shape: PointShape;
}

/** In the order of the design's table: circle, square, triangle, diamond, pentagon. */
const SHAPES = ['circle', 'square', 'triangle', 'diamond', 'pentagon'] as const;

export const WHOLE_LOOK: SeriesLook = { tone: null, shape: 'circle' };

/** After five the colours begin anew with other forms: no two of twenty-five look alike. */
export function toSeriesLook(index: number): SeriesLook {
  const round = Math.floor(index / SHAPES.length);
  return { tone: index % SHAPES.length, shape: SHAPES[(index + round) % SHAPES.length] ?? 'circle' };
}
