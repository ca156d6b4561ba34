import type { Area } from '../../domain/area.ts';
import type { AreaTree } from '../../domain/area-tree.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { Observation } from '../../domain/observation.ts';
import { isYear, type Period } from '../../domain/period.ts';

/** False when the figures of one indicator tell every district and region themselves and no years are kept: a cheap look before the sums. */
export function needsSums(
  told: readonly Observation[],
  published: readonly Observation[],
  {
    indicator,
    areas,
    tree,
  }: { readonly indicator: Indicator; readonly areas: readonly Area[]; readonly tree: AreaTree },
): boolean {
  if (published.some(({ period }) => isYear(period))) return true;
  const wider = areas.filter(({ level }) => level !== 'municipality' && indicator.levels.includes(level));
  const ids = new Set(wider.map(({ id }) => id));
  const found = new Map<Period, Set<string>>();
  let [last, inside]: [string, Set<string>] = ['', new Set()];
  for (const { area, period } of told) {
    if (period !== last) {
      inside = found.get(period) ?? new Set();
      found.set(period, inside);
      last = period;
    }
    if (ids.has(area)) inside.add(area);
  }
  return [...found].some(([period, present]) => wider.some(({ id }) => !present.has(id) && tree.existsIn(id, period)));
}
