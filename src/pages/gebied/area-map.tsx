import { type KeyboardEvent, useCallback, useRef, useState } from 'react';
import { computeTileMap, type TileMapGeometry } from '../../charts/tile-map-geometry.ts';
import { Drawings } from '../../charts/drawings.tsx';
import sizes from '../../charts/drawn-size.module.css';
import { type DrawnSize, useDrawings } from '../../charts/use-drawings.ts';
import { computeTileWalk } from '../../charts/walk-tiles.ts';
import type { Area } from '../../domain/area.ts';
import { AppLink } from '../../ui/app-link.tsx';
import classes from './area-map.module.css';

const BEFORE = [
  { width: 560, height: 560, shown: 'not-narrow' },
  { width: 358, height: 400, shown: 'narrow' },
] as const;
const WITHOUT_FIGURES = { name: '', unit: '', decimals: 0, kind: 'count', disclosureThreshold: null } as const;

/** Every municipality a link on the map: one stop for the Tab key, arrows walk from tile to tile. */
export function AreaMap({ areas }: { readonly areas: readonly Area[] }) {
  const surface = useRef<HTMLDivElement>(null);
  const draw = useCallback(
    ({ width }: DrawnSize) => computeTileMap({ areas, values: [], indicator: WITHOUT_FIGURES, breaks: [], width }),
    [areas],
  );
  const drawings = useDrawings(surface, BEFORE, draw);
  const [active, setActive] = useState(0);

  function walk(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.key === 'Enter') return;
    const next = computeTileWalk(event.key, active, drawings[0].geometry.tiles);
    if (next === null || next === 'leave') return;
    event.preventDefault();
    setActive(next);
    surface.current?.querySelectorAll('a')[next]?.focus();
  }

  return (
    <div className={sizes.container}>
      <div ref={surface} className={classes.surface}>
        <Drawings drawings={drawings}>
          {({ geometry }) => (
            <AreaMapDrawing geometry={geometry} active={active} onActive={setActive} onKeyDown={walk} />
          )}
        </Drawings>
      </div>
    </div>
  );
}

interface AreaMapDrawingProps {
  readonly geometry: TileMapGeometry;
  readonly active: number;
  readonly onActive: (place: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function AreaMapDrawing({ geometry, active, onActive, onKeyDown }: AreaMapDrawingProps) {
  const { tiles, cell } = geometry;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the arrows of the links inside
    <svg
      role="group"
      aria-label="Kaart van de gemeenten; pijltjes gaan naar de gemeente ernaast"
      width={geometry.width}
      height={geometry.height}
      viewBox={`0 0 ${geometry.width} ${geometry.height}`}
      onKeyDown={onKeyDown}
    >
      {tiles.map((tile, place) => (
        <AppLink
          key={tile.id}
          to={`/gebied/${tile.id}`}
          className={classes.tile}
          aria-label={`${tile.name}, ${tile.district}`}
          tabIndex={place === active ? 0 : -1}
          onFocus={() => onActive(place)}
        >
          <title>{tile.name}</title>
          <rect x={tile.x + 2} y={tile.y + 2} width={cell - 4} height={cell - 4} />
          <text x={tile.x + cell / 2} y={tile.y + cell / 2}>
            {tile.abbreviation}
          </text>
        </AppLink>
      ))}
      <path className={classes.border} d={geometry.borders} />
      {geometry.names.map(({ name, lines, x, side }) => (
        <g key={name} className={side === 'left' ? classes.left : classes.right} aria-hidden="true">
          {lines.map((line) => (
            <text key={line.text} x={x} y={line.y}>
              {line.text}
            </text>
          ))}
        </g>
      ))}
    </svg>
  );
}
