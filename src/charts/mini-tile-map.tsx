import type { Area } from '../domain/area.ts';

interface MiniTileMapProps {
  /** All areas, districts included. */
  readonly areas: readonly Area[];
  /** Ids of regions, districts or municipalities. */
  readonly highlight: readonly string[];
  /** Height in px. */
  readonly size?: number;
}

export function MiniTileMap({ size = 26 }: MiniTileMapProps) {
  return <svg aria-hidden="true" height={size} />;
}
