export type AreaLevel = 'region' | 'district' | 'municipality';

export interface Area {
  readonly id: string;
  readonly name: string;
  readonly level: AreaLevel;
  /** The id of the area that this one lies in; null for the region. */
  readonly parent: string | null;
  /** CBS code as text, such as GM0344. */
  readonly cbs: string | null;
  /** First day on which the area exists, ISO date; null when it is not known or long ago. */
  readonly validFrom: string | null;
  /** First day on which the area no longer exists, ISO date (exclusive). */
  readonly validUntil: string | null;
  /** Place on the tile map; null for the region and the districts. */
  readonly tile: { readonly column: number; readonly row: number } | null;
  /** Three or four letters on a tile of the map. */
  readonly abbreviation: string;
}

export interface Population {
  readonly area: string;
  /** ISO date on which the inhabitants were counted. */
  readonly date: string;
  readonly inhabitants: number;
  readonly source: string;
}
