import type { Area } from '../domain/area.ts';

export interface MiniTileMapGeometry {
  /** In units of the drawing; ratio is width by height. */
  readonly ratio: number;
  readonly width: number;
  readonly height: number;
  readonly tiles: readonly { readonly id: string; readonly x: number; readonly y: number; readonly on: boolean }[];
}

/** Squares of 10 on a grid of 12; a municipality is on when it, its district or the region is named. */
export function computeMiniTileMap(areas: readonly Area[], highlight: readonly string[]): MiniTileMapGeometry {
  const parents = new Map(areas.map((area) => [area.id, area.parent]));
  const tiles = areas.flatMap((area) => {
    if (area.tile === null) return [];
    const line = [area.id, area.parent, parents.get(area.parent ?? '')];
    const on = highlight.some((id) => line.includes(id));
    return [{ id: area.id, x: area.tile.column * 12, y: area.tile.row * 12, on }];
  });
  const width = Math.max(0, ...tiles.map((tile) => tile.x)) + 10;
  const height = Math.max(0, ...tiles.map((tile) => tile.y)) + 10;
  return { ratio: width / height, width, height, tiles };
}
