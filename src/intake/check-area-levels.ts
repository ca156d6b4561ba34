import type { Area } from '../domain/area.ts';
import { foldName } from './fold-name.ts';
import type { IssueList } from './issue-list.ts';
import type { AreaEntry } from './key-reader.ts';
import { type ObservationStore, REFUSED } from './observation-store.ts';
import type { RowPlan } from './row-plan.ts';

/**
 * Refuses the figures of the only municipality among districts and regions when its name is all that tells: a province, or a
 * region of another service, may be called the same.
 */
export function checkAreaLevels(
  store: ObservationStore,
  plan: RowPlan,
  areas: readonly AreaEntry[],
  issues: IssueList,
): void {
  const place = findDoubtful(areas);
  const [column = -1] = plan.areas;
  const name = plan.names[column] ?? '';
  if (place < 0 || plan.areas.length > 1 || plan.level >= 0 || /gem/i.test(name)) return;
  let isTold = false;
  for (let index = 0; index < store.length; index += 1) {
    if (store.area[index] !== place) continue;
    store.flags[index] = (store.flags[index] ?? 0) | REFUSED;
    const value = areas[place]?.text ?? '';
    const at = column < 0 ? (store.column[index] ?? 0) : column;
    if (!isTold)
      issues.add('gemeente-tussen-districten', { row: store.row[index] ?? 0, column: at, columnName: name, value });
    isTold = true;
  }
}

/** Place of that municipality; -1 when there is none, or when its own district is there too and so tells it from others. */
function findDoubtful(areas: readonly AreaEntry[]): number {
  const isOf = (level: Area['level']) => (entry: AreaEntry) => entry.area?.level === level;
  const larger = areas.filter(({ area }) => area !== null && area.level !== 'municipality');
  const [only, ...others] = areas.filter(isOf('municipality'));
  if (only?.area == null || others.length > 0 || larger.length < 2) return -1;
  const { area, text } = only;
  const isBare = text !== area.id && foldName(text) === foldName(area.name);
  return isBare && !larger.some(({ id }) => id === area.parent) ? areas.indexOf(only) : -1;
}
