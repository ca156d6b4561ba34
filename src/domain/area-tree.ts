import type { Area } from './area.ts';
import type { Period } from './period.ts';
import { startDate } from './period-math.ts';

export interface AreaTree {
  /** null when no area has the id. */
  get(id: string): Area | null;
  /** The one area without a parent; null in a package without areas. */
  readonly region: Area | null;
  /** The areas directly inside one, that exist in the period, in the order of the package. */
  children(id: string, period: Period): Area[];
  /** All municipalities inside an area that exist in the period; a municipality holds itself. */
  municipalitiesIn(id: string, period: Period): Area[];
  /** What an area lies in, nearest first, without itself. */
  ancestors(id: string): Area[];
  /** False for an unknown id. */
  existsIn(id: string, period: Period): boolean;
}

/**
 * Areas over time. An area exists in a period when it exists on the first day of that period, as statistics of a year
 * follow the municipalities of 1 January: on each day there is one division, so nothing is counted twice. Weesp
 * (until 2022-03-24) still has the 1st quarter of 2022 and the year 2022, and not the 2nd quarter.
 */
export function createAreaTree(areas: readonly Area[]): AreaTree {
  const byId = new Map(areas.map((area) => [area.id, area]));
  const byParent = new Map<string, Area[]>();
  for (const area of areas) {
    if (area.parent !== null) byParent.set(area.parent, [...(byParent.get(area.parent) ?? []), area]);
  }

  function ancestors(id: string): Area[] {
    const found: Area[] = [];
    let parent = byId.get(byId.get(id)?.parent ?? '');
    while (parent && !found.includes(parent)) {
      found.push(parent);
      parent = byId.get(parent.parent ?? '');
    }
    return found;
  }

  function municipalitiesIn(id: string, period: Period): Area[] {
    return areas.filter(
      (area) =>
        area.level === 'municipality' &&
        existsOn(area, startDate(period)) &&
        (area.id === id || ancestors(area.id).some((ancestor) => ancestor.id === id)),
    );
  }

  return {
    get: (id) => byId.get(id) ?? null,
    region: areas.find((area) => area.parent === null) ?? null,
    children(id, period) {
      const day = startDate(period);
      return (byParent.get(id) ?? []).filter((area) => existsOn(area, day));
    },
    municipalitiesIn,
    ancestors,
    existsIn(id, period) {
      const area = byId.get(id);
      return area !== undefined && existsOn(area, startDate(period));
    },
  };
}

/** The first day counts, the last date does not: validUntil is exclusive. */
function existsOn(area: Area, day: string): boolean {
  return (area.validFrom === null || area.validFrom <= day) && (area.validUntil === null || day < area.validUntil);
}
