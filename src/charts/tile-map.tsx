import { type KeyboardEvent, useCallback, useId, useMemo, useRef, useState } from 'react';
import type { Area } from '../domain/area.ts';
import { formatPeriod } from '../domain/format-nl.ts';
import type { Observation } from '../domain/observation.ts';
import { ChartFigure } from './chart-figure.tsx';
import { ChartSurface } from './chart-surface.tsx';
import { Drawings } from './drawings.tsx';
import { hasExample } from './shown-value.ts';
import classes from './tile-map.module.css';
import { TileMapDrawing } from './tile-map-drawing.tsx';
import { computeTileMap } from './tile-map-geometry.ts';
import { TileMapLegend } from './tile-map-legend.tsx';
import { computeTileTable, describeMap, describeTile } from './tile-map-words.ts';
import type { MapIndicator } from './tile-map-values.ts';
import { type DrawnSize, useDrawings } from './use-drawings.ts';
import { computeTileWalk } from './walk-tiles.ts';

interface TileMapProps {
  /** Districts and the municipalities that exist in the period. */
  readonly areas: readonly Area[];
  readonly indicator: MapIndicator;
  /** One observation a municipality; a tile without one is hatched. */
  readonly values: readonly Observation[];
  readonly name: string;
  readonly conclusion: string;
  /** Bounds between the classes, at most three; computed from the values when absent. */
  readonly breaks?: readonly number[] | null;
  /** Id of the chosen municipality. */
  readonly selected?: string | null;
  readonly onSelect?: (area: string) => void;
  readonly conclusionHidden?: boolean;
}

const BEFORE = [
  { width: 580, height: 560, shown: 'not-narrow' },
  { width: 358, height: 400, shown: 'narrow' },
] as const;

/** The municipalities as equal tiles: by arrow keys, by pointer, or by the list beside it. */
export function TileMap(props: TileMapProps) {
  const { areas, indicator, values, name, conclusion, breaks = null, selected = null, onSelect } = props;
  const surface = useRef<HTMLDivElement>(null);
  const draw = useCallback(
    ({ width }: DrawnSize) => computeTileMap({ areas, indicator, values, breaks, width }),
    [areas, indicator, values, breaks],
  );
  const drawings = useDrawings(surface, BEFORE, draw);
  const [{ geometry }] = drawings;
  const table = useMemo(
    () => computeTileTable(geometry.tiles, indicator, values[0]?.period),
    [geometry, indicator, values],
  );
  const [active, setActive] = useState<string | null>(null);
  const [announcement, setAnnouncement] = useState('');
  const id = useId();
  const current = geometry.tiles.find((tile) => tile.id === (active ?? selected)) ?? null;

  function choose(area: string) {
    setActive(area);
    onSelect?.(area);
  }

  function walk(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if ((event.key === 'Enter' || event.key === ' ') && active !== null) {
      event.preventDefault();
      onSelect?.(active);
      return;
    }
    const index = geometry.tiles.findIndex((tile) => tile.id === active);
    const next = computeTileWalk(event.key, index < 0 ? null : index, geometry.tiles);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    const tile = next === 'leave' ? undefined : geometry.tiles[next];
    setActive(tile?.id ?? null);
    setAnnouncement(tile ? describeTile(tile) : '');
  }

  return (
    <ChartFigure
      name={name}
      description={describeMap(indicator, values[0] && formatPeriod(values[0].period))}
      conclusion={conclusion}
      conclusionHidden={props.conclusionHidden}
      table={table}
      example={values.some(hasExample)}
    >
      <TileMapLegend legend={geometry.legend} />
      <div className={classes.choice}>
        <label htmlFor={`${id}-area`}>Gemeente</label>
        <select
          id={`${id}-area`}
          className={classes.select}
          value={current?.id ?? ''}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="" disabled>
            Kies een gemeente
          </option>
          {geometry.tiles.map((tile) => (
            <option key={tile.id} value={tile.id}>
              {tile.name}
            </option>
          ))}
        </select>
        <span className={classes.readout}>{current ? describeTile(current) : ''}</span>
      </div>
      <ChartSurface
        ref={surface}
        kind="kaart"
        label={`${name}. ${conclusion}`}
        keys="Pijltjes: naar de gemeente ernaast. Home en End: eerste en laatste. Enter: kiezen. Escape: stoppen."
        announcement={announcement}
        onKeyDown={walk}
        onBlur={() => setAnnouncement('')}
        pointer={null}
      >
        <Drawings drawings={drawings}>
          {(drawing) => (
            <TileMapDrawing
              geometry={drawing.geometry}
              hatch={`${id}-${drawing.size.shown}`}
              active={current?.id ?? null}
              onChoose={choose}
            />
          )}
        </Drawings>
      </ChartSurface>
    </ChartFigure>
  );
}
