import type { Area } from '../domain/area.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Observation } from '../domain/observation.ts';

interface TileMapProps {
  readonly areas: readonly Area[];
  readonly indicator: Pick<Indicator, 'name' | 'unit' | 'decimals' | 'kind' | 'disclosureThreshold'>;
  /** One observation a municipality; a tile without one is hatched. */
  readonly values: readonly Observation[];
  readonly name: string;
  readonly conclusion: string;
  /** Three upper bounds between the four classes; computed from the values when absent. */
  readonly breaks?: readonly number[];
  readonly selected?: string | null;
  readonly onSelect?: (area: string) => void;
}

export function TileMap({ name, conclusion }: TileMapProps) {
  return <svg role="img" aria-label={`${name}: ${conclusion}`} />;
}
