import type { Area } from '../../domain/area.ts';
import { createAreaTree } from '../../domain/area-tree.ts';
import { formatCountWord } from '../../domain/format-nl.ts';
import type { Period } from '../../domain/period.ts';
import type { CoreView } from '../../package/views/core-view.ts';
import type { SelectOption } from '../../ui/select-menu.tsx';

export interface DistrictItem {
  readonly area: Area;
  /** "6 gemeenten" */
  readonly label: string;
  readonly municipalities: readonly Area[];
}

export interface AreasModel {
  /** "39 gemeenten in vijf districten" */
  readonly headline: string;
  readonly region: Area;
  readonly districts: readonly DistrictItem[];
  readonly options: readonly SelectOption[];
  /** For the marks. */
  readonly areas: readonly Area[];
  /** For the map: the districts, and the municipalities that exist in the period. */
  readonly mapAreas: readonly Area[];
}

/** All areas to choose from in a period, or null in a package without areas. */
export function computeAreasModel({ areas }: CoreView, period: Period): AreasModel | null {
  const tree = createAreaTree(areas);
  const { region } = tree;
  if (region === null) return null;
  const districts = tree.children(region.id, period).map((area) => {
    const municipalities = tree.municipalitiesIn(area.id, period);
    return { area, label: countMunicipalities(municipalities.length), municipalities };
  });
  const municipalities = districts.flatMap((district) => district.municipalities);
  return {
    headline: `${countMunicipalities(municipalities.length)} in ${formatCountWord(districts.length)} districten`,
    region,
    districts,
    options: [
      { value: region.id, label: `Regio ${region.name}` },
      ...districts.flatMap((district) => [
        { value: district.area.id, label: `District ${district.area.name}`, group: district.area.name },
        ...district.municipalities.map(({ id, name }) => ({ value: id, label: name, group: district.area.name })),
      ]),
    ],
    areas,
    mapAreas: [...districts.map(({ area }) => area), ...municipalities],
  };
}

function countMunicipalities(count: number): string {
  return count === 1 ? '1 gemeente' : `${count} gemeenten`;
}
