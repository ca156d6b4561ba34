import type { Area } from '../domain/area.ts';
import type { Observation } from '../domain/observation.ts';
import { placeDistrictNames, type DistrictName } from './district-names.ts';
import {
  computeBreaks,
  computeLegend,
  formatTile,
  type MapIndicator,
  type MapLegend,
  toTileValue,
} from './tile-map-values.ts';

export interface MapTile {
  readonly id: string;
  readonly name: string;
  readonly district: string;
  readonly abbreviation: string;
  readonly column: number;
  readonly row: number;
  readonly x: number;
  readonly y: number;
  readonly class: number | null;
  /** Number in the tile; null when hatched. */
  readonly label: string | null;
  /** "13,9%", "minder dan 5". */
  readonly text: string;
}

export interface TileMapGeometry {
  readonly width: number;
  readonly height: number;
  /** Side of a cell; a tile is a little smaller. */
  readonly cell: number;
  /** Row by row, as they are read. */
  readonly tiles: readonly MapTile[];
  /** Path around every district. */
  readonly borders: string;
  readonly names: readonly DistrictName[];
  readonly legend: MapLegend;
}

interface TileMapInput {
  readonly areas: readonly Area[];
  readonly values: readonly Observation[];
  readonly indicator: MapIndicator;
  /** Computed from the values when null. */
  readonly breaks: readonly number[] | null;
  readonly width: number;
}

const LARGEST_CELL = 60;
const BORDER = 2;
/** Below this the percent sign does not fit in a tile. */
const ROOMY_CELL = 46;
/** From this width on there is a margin for the names of the districts. */
const NAMES_FROM = 480;
const NAME_MARGIN = 96;

/** The map of municipalities as equal squares, in px; its height follows from its width. */
export function computeTileMap({ areas, values, indicator, breaks, width }: TileMapInput): TileMapGeometry {
  const located = areas.flatMap((area) => (area.tile === null ? [] : [{ area, ...area.tile }]));
  located.sort((a, b) => a.row - b.row || a.column - b.column);
  const columns = located.map((one) => one.column);
  const rows = located.map((one) => one.row);
  const [left, top] = [Math.min(...columns, Infinity), Math.min(...rows, Infinity)];
  const across = located.length === 0 ? 1 : Math.max(...columns) - left + 1;
  const down = located.length === 0 ? 1 : Math.max(...rows) - top + 1;
  const margin = width >= NAMES_FROM ? NAME_MARGIN : 0;
  const cell = Math.max(8, Math.min(LARGEST_CELL, (width - 2 * margin - 2 * BORDER) / across));
  const originX = margin + BORDER;

  const bounds = breaks ?? computeBreaks(values, indicator);
  const byArea = new Map(values.map((observation) => [observation.area, observation]));
  const names = new Map(areas.map((area) => [area.id, area.name]));
  const tileValues = located.map(({ area }) => toTileValue(byArea.get(area.id), indicator, bounds));
  const tiles = located.map(({ area, column, row }, index): MapTile => {
    const shown = tileValues[index];
    const value = shown?.value ?? null;
    return {
      id: area.id,
      name: area.name,
      district: names.get(area.parent ?? '') ?? '',
      abbreviation: area.abbreviation,
      column,
      row,
      x: originX + (column - left) * cell,
      y: BORDER + (row - top) * cell,
      class: shown?.class ?? null,
      label: value === null ? null : formatTile(value, indicator, cell >= ROOMY_CELL),
      text: shown?.text ?? '',
    };
  });
  const mapWidth = across * cell + 2 * (margin + BORDER);
  return {
    width: mapWidth,
    height: down * cell + 2 * BORDER,
    cell,
    tiles,
    borders: computeBorders(tiles, cell),
    names: placeDistrictNames(tiles, cell, mapWidth),
    legend: computeLegend(bounds, indicator, tileValues),
  };
}

/** Every side of a tile behind which lies another district, or nothing. */
function computeBorders(tiles: readonly MapTile[], cell: number): string {
  const districts = new Map(tiles.map((tile) => [`${tile.column} ${tile.row}`, tile.district]));
  const differs = (tile: MapTile, dx: number, dy: number) =>
    districts.get(`${tile.column + dx} ${tile.row + dy}`) !== tile.district;
  return tiles
    .flatMap((tile) => {
      const [x, y] = [round(tile.x), round(tile.y)];
      const [right, bottom] = [round(tile.x + cell), round(tile.y + cell)];
      return [
        differs(tile, 0, -1) && `M${x} ${y}H${right}`,
        differs(tile, 0, 1) && `M${x} ${bottom}H${right}`,
        differs(tile, -1, 0) && `M${x} ${y}V${bottom}`,
        differs(tile, 1, 0) && `M${right} ${y}V${bottom}`,
      ];
    })
    .filter(Boolean)
    .join('');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
