import { computeWalk } from './walk-points.ts';

interface Place {
  readonly column: number;
  readonly row: number;
}

const DIRECTIONS = new Map([
  ['ArrowLeft', { column: -1, row: 0 }],
  ['ArrowRight', { column: 1, row: 0 }],
  ['ArrowUp', { column: 0, row: -1 }],
  ['ArrowDown', { column: 0, row: 1 }],
]);

/** A key on the map: arrows go to the nearest tile on that side, the other keys as in any chart, row by row. */
export function computeTileWalk(key: string, index: number | null, tiles: readonly Place[]): number | 'leave' | null {
  const direction = DIRECTIONS.get(key);
  const here = index === null ? undefined : tiles[index];
  if (!direction) return computeWalk(key, index, tiles.length);
  if (!here) return tiles.length > 0 ? 0 : null;
  let best: { index: number; distance: number } | null = null;
  for (const [place, tile] of tiles.entries()) {
    const across = tile.column - here.column;
    const down = tile.row - here.row;
    const ahead = across * direction.column + down * direction.row;
    const aside = Math.abs(direction.column === 0 ? across : down);
    // A tile beside the line counts for as far as it lies off it, so that arrows keep to their row or column.
    const distance = ahead + aside * 3;
    if (ahead > 0 && (best === null || distance < best.distance)) best = { index: place, distance };
  }
  return best?.index ?? index;
}
