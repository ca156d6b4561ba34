import type { Quarter, Year } from '../../domain/period.ts';

/** One figure before anything is hidden or rounded. */
export interface FullFigure {
  readonly indicator: string;
  /** An area id, or the remainder of a district. */
  readonly area: string;
  readonly period: Quarter | Year;
  /** The count, or the number above the line. */
  readonly count: number;
  /** The number below the line; null when there is none. */
  readonly of: number | null;
  /** True when the figure was not delivered; count and of are then 0. */
  readonly unknown: boolean;
}

export function figureKey({ indicator, area, period }: Pick<FullFigure, 'indicator' | 'area' | 'period'>): string {
  return `${indicator}|${area}|${period}`;
}
