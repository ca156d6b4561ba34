import { useId } from 'react';
import { toClassName } from '../ui/to-class-name.ts';
import classes from './tile-map.module.css';
import { Hatching } from './tile-map-drawing.tsx';
import type { MapLegend } from './tile-map-values.ts';

export function TileMapLegend({ legend }: { readonly legend: MapLegend }) {
  const hatch = useId();
  return (
    <ul className={classes.legend} aria-label="Legenda">
      {legend.classes.map((entry) => (
        <li key={entry.text}>
          <svg className={toClassName(classes[`class${entry.class}`])} width={16} height={16} aria-hidden="true">
            <rect className={classes.ground} width={16} height={16} />
          </svg>
          {entry.text}
        </li>
      ))}
      {legend.hatched !== null && (
        <li>
          <svg width={16} height={16} aria-hidden="true">
            <Hatching id={hatch} />
            <rect className={classes.swatch} fill={`url(#${hatch})`} x={0.5} y={0.5} width={15} height={15} />
          </svg>
          {legend.hatched}
        </li>
      )}
    </ul>
  );
}
