import type { Area } from '../domain/area.ts';
import type { SelectOption } from '../ui/select-menu.tsx';

interface AreaChoices {
  /** The region and its districts, as links in the bar. */
  readonly tabs: readonly { readonly id: string; readonly label: string }[];
  readonly municipalities: readonly SelectOption[];
  /** All of them, for the one list on a phone. */
  readonly all: readonly SelectOption[];
}

/** The choices of the bar: the region is called "Regio" there, municipalities stand under their district by name. */
export function computeAreaChoices(areas: readonly Area[], current: Area): AreaChoices {
  const region = areas.find(({ level }) => level === 'region');
  const districts = areas.filter(({ level }) => level === 'district');
  const tabs = [...(region ? [region] : []), ...districts].map(({ id, name, level }) => ({
    id,
    label: level === 'region' ? 'Regio' : name,
  }));
  const groups = districts.flatMap((district) =>
    areas
      .filter(({ level, parent }) => level === 'municipality' && parent === district.id)
      .sort((a, b) => a.name.localeCompare(b.name, 'nl'))
      .map(({ id, name }) => ({ value: id, label: name, group: district.name })),
  );
  const places = tabs.map(({ id, label }) => ({
    value: id,
    label: id === region?.id ? `Regio ${region.name}` : label,
    group: 'Regio en districten',
  }));
  const placeholder = current.level === 'municipality' ? [] : [{ value: '', label: 'Kies een gemeente' }];
  return { tabs, municipalities: [...placeholder, ...groups], all: [...places, ...groups] };
}
