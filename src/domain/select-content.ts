import type { Area } from './area.ts';
import type { AreaTree } from './area-tree.ts';
import type { ContentHeader } from './content.ts';
import type { Period } from './period.ts';
import { endDateExclusive, startDate } from './period-math.ts';

export interface ContentScope {
  readonly area: string;
  readonly period: Period;
  readonly tree: AreaTree;
}

/** What is about the area or one that it lies in, and has begun by the period: its own first, then the newest. */
export function selectContent<T extends ContentHeader>(items: readonly T[], scope: ContentScope): T[] {
  const areas = [scope.area, ...scope.tree.ancestors(scope.area).map(({ id }) => id)];
  return items
    .filter((item) => areas.includes(item.area) && hasBegun(item, scope.period))
    .sort((a, b) => areas.indexOf(a.area) - areas.indexOf(b.area) || b.date.localeCompare(a.date));
}

/** The areas inside this one that have something of their own: a link there instead of silence here. */
export function findElsewhere(items: readonly ContentHeader[], { area, period, tree }: ContentScope): Area[] {
  const inside = items
    .filter((item) => hasBegun(item, period))
    .flatMap((item) => tree.get(item.area) ?? [])
    .filter(({ id }) => tree.ancestors(id).some((ancestor) => ancestor.id === area));
  return [...new Set(inside)];
}

function hasBegun(item: ContentHeader, period: Period): boolean {
  return startDate(item.period) < endDateExclusive(period);
}
