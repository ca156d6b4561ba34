import type { Area } from '../../domain/area.ts';
import { formatCountWord } from '../../domain/format-nl.ts';
import type { AreaBase } from './area-base.ts';

export interface AreaMembers {
  /** "15 gemeenten", "Gemeente in district" */
  readonly label: string;
  readonly areas: readonly Area[];
}

/** What lies in the area, or for a municipality the district that it lies in; null when nothing does. */
export function computeMembers({ area, tree, period }: AreaBase): AreaMembers | null {
  if (area.level === 'municipality') {
    const parent = tree.get(area.parent ?? '');
    return parent === null ? null : { label: 'Gemeente in district', areas: [parent] };
  }
  const municipalities = tree.municipalitiesIn(area.id, period);
  const label = municipalities.length === 1 ? '1 gemeente' : `${municipalities.length} gemeenten`;
  if (area.level === 'district') return { label, areas: municipalities };
  const districts = tree.children(area.id, period);
  return { label: `${label} in ${formatCountWord(districts.length)} districten`, areas: districts };
}
