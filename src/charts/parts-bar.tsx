import { formatNumber } from '../domain/format-nl.ts';
import { computePartsBar } from './bar-geometry.ts';
import classes from './bars.module.css';
import chart from './chart.module.css';
import { toClassName } from '../ui/to-class-name.ts';

interface PartsBarProps {
  readonly parts: readonly { readonly label: string; readonly value: number }[];
  readonly name: string;
  readonly conclusion: string;
}

/** Parts of a whole in their order; from three parts on the texts stand in a list, in the same order. */
export function PartsBar({ parts, name, conclusion }: PartsBarProps) {
  const geometry = computePartsBar(parts);
  const shades = [classes.part0, classes.part1, classes.part2];
  return (
    <div>
      <svg
        className={classes.drawing}
        role="img"
        aria-roledescription="grafiek"
        aria-label={`${name}: ${conclusion}`}
        width="100%"
        height={geometry.direct ? 46 : 20}
      >
        {geometry.parts.map((part, place) => (
          <rect
            key={part.label}
            className={toClassName(shades[place % shades.length], classes.part)}
            x={`${part.from}%`}
            y={0}
            width={`${part.width}%`}
            height={20}
          />
        ))}
        {geometry.direct &&
          geometry.parts.map((part) => (
            <text
              key={part.label}
              className={toClassName(chart.text, part.anchor === 'end' && chart.end)}
              x={`${part.textX}%`}
              y={36}
            >
              <tspan className={chart.strong}>{formatNumber(part.value)}</tspan> {part.label}
            </text>
          ))}
      </svg>
      {!geometry.direct && (
        <ul className={classes.list}>
          {geometry.parts.map((part) => (
            <li key={part.label}>
              <b>{formatNumber(part.value)}</b> {part.label}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
