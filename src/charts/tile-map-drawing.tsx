import chart from './chart.module.css';
import { toClassName } from '../ui/to-class-name.ts';
import classes from './tile-map.module.css';
import type { MapTile, TileMapGeometry } from './tile-map-geometry.ts';

interface TileMapDrawingProps {
  readonly geometry: TileMapGeometry;
  /** Id of the hatching, unique in the page. */
  readonly hatch: string;
  readonly active: string | null;
  readonly onChoose: (area: string) => void;
}

/** The picture alone; the map around it has the name, the keys and the words. */
export function TileMapDrawing({ geometry, hatch, active, onChoose }: TileMapDrawingProps) {
  const { width, height, cell, tiles, borders, names } = geometry;
  const chosen = tiles.find((tile) => tile.id === active);
  return (
    <svg
      className={classes.drawing}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      <Hatching id={hatch} />
      {tiles.map((tile) => (
        <Tile key={tile.id} tile={tile} cell={cell} hatch={hatch} onChoose={onChoose} />
      ))}
      <path className={classes.border} d={borders} />
      {names.map(({ name, lines, x, side }) => (
        <g key={name} className={toClassName(side === 'left' && chart.end)}>
          {lines.map((line) => (
            <text key={line.text} className={toClassName(chart.text, chart.strong)} x={x} y={line.y}>
              {line.text}
            </text>
          ))}
        </g>
      ))}
      {chosen && <rect className={classes.chosen} x={chosen.x} y={chosen.y} width={cell} height={cell} />}
    </svg>
  );
}

/** Thin lines from lower left to upper right: no number here. */
export function Hatching({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width={7} height={7} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className={classes.hatchGround} width={7} height={7} />
        <line className={classes.hatchLine} x1={1} x2={1} y1={0} y2={7} />
      </pattern>
    </defs>
  );
}

interface TileProps {
  readonly tile: MapTile;
  readonly cell: number;
  readonly hatch: string;
  readonly onChoose: (area: string) => void;
}

function Tile({ tile, cell, hatch, onChoose }: TileProps) {
  const hatched = tile.class === null;
  const center = tile.x + cell / 2;
  const middle = tile.y + cell / 2;
  const tone = classes[`class${tile.class}`];
  return (
    <g className={toClassName(classes.tile, tone)} onClick={() => onChoose(tile.id)}>
      <rect
        className={classes.ground}
        fill={hatched ? `url(#${hatch})` : undefined}
        x={tile.x + 2}
        y={tile.y + 2}
        width={cell - 4}
        height={cell - 4}
      />
      <text
        className={toClassName(classes.name, hatched && classes.hatchedName)}
        x={center}
        y={hatched ? middle : middle - 8}
      >
        {tile.abbreviation}
      </text>
      {tile.label !== null && (
        <text className={classes.number} x={center} y={middle + 8}>
          {tile.label}
        </text>
      )}
    </g>
  );
}
