import type { Area } from '../../domain/area.ts';

/** Something that a change of the package brings about and that people should know before they publish it. */
export interface Consequence {
  readonly kind: 'signal' | 'target' | 'letter' | 'claim' | 'decision';
  /** Id of the indicator. */
  readonly indicator: string;
  /** Id of the area. */
  readonly area: string;
  /** A plain Dutch sentence or two. */
  readonly text: string;
  /** Where in the app it can be seen. */
  readonly href: string;
}

/** The address of an indicator in an area; the region is what one sees without saying so. */
export function indicatorHref(indicator: string, area: Pick<Area, 'id' | 'level'>): string {
  return area.level === 'region' ? `/indicator/${indicator}` : `/indicator/${indicator}?gebied=${area.id}`;
}
