import type { Area } from '../domain/area.ts';
import classes from './mini-tile-map.module.css';
import { computeMiniTileMap, type MiniTileMapGeometry } from './mini-tile-map-geometry.ts';

interface MiniTileMapProps {
  /** All areas, districts included. */
  readonly areas: readonly Area[];
  /** Ids of regions, districts or municipalities. */
  readonly highlight: readonly string[];
  /** Height in px. */
  readonly size?: number;
}

/** The mark of an area, always beside its name. In the colour of the text around it. */
export function MiniTileMap({ areas, highlight, size = 26 }: MiniTileMapProps) {
  const { ratio, width, height, tiles } = computeMiniTileMap(areas, highlight);
  return (
    <svg
      className={classes.drawing}
      aria-hidden="true"
      focusable="false"
      height={size}
      width={size * ratio}
      viewBox={`0 0 ${width} ${height}`}
    >
      <path className={classes.off} d={toPath(tiles.filter(({ on }) => !on))} />
      <path className={classes.on} d={toPath(tiles.filter(({ on }) => on))} />
    </svg>
  );
}

/** Two shapes instead of one per municipality: the map stands seven times in every page. */
function toPath(tiles: MiniTileMapGeometry['tiles']): string {
  return tiles.map(({ x, y }) => `M${x} ${y}h10v10h-10z`).join('');
}
