import { formatPeriod } from '../domain/format-nl.ts';
import type { Period } from '../domain/period.ts';
import type { ChartTable } from './chart-table.ts';
import type { MapTile } from './tile-map-geometry.ts';
import type { MapIndicator } from './tile-map-values.ts';

/** "Almere, Flevoland: 13,9%" */
export function describeTile(tile: Pick<MapTile, 'name' | 'district' | 'text'>): string {
  return `${[tile.name, tile.district].filter(Boolean).join(', ')}: ${tile.text}`;
}

/** "misdrijven per gemeente, 2019" */
export function describeMap(indicator: MapIndicator, period?: string): string {
  const unit = indicator.unit === '%' ? 'percentage' : indicator.unit;
  return [`${unit} per gemeente`, period].filter(Boolean).join(', ');
}

/** The map as a table, by name; the same cells are withheld. */
export function computeTileTable(tiles: readonly MapTile[], indicator: MapIndicator, period?: Period): ChartTable {
  const sorted = [...tiles].sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  return {
    caption: [`${indicator.name} per gemeente`, period && formatPeriod(period)].filter(Boolean).join(', '),
    columns: ['Gemeente', 'Waarde', 'District'],
    rows: sorted.map((tile) => ({ header: tile.name, cells: [tile.text, tile.district] })),
  };
}
