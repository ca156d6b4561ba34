import classes from './dot-strip.module.css';
import { computeDotStrip } from './dot-strip-geometry.ts';

interface DotStripProps {
  /** Difference with the region in percent; null when there is nothing to compare. */
  readonly own: number | null;
  /** Of the other areas; null for one without a figure. */
  readonly others: readonly (number | null)[];
  /** In percent; −50 to +50 unless said. */
  readonly axis?: { readonly min: number; readonly max: number };
  readonly name: string;
  readonly conclusion: string;
}

const AXIS = { min: -50, max: 50 } as const;

/** Where an area stands against the region: a filled square between the open circles of the others. */
export function DotStrip({ own, others, axis = AXIS, name, conclusion }: DotStripProps) {
  const geometry = computeDotStrip(own, others, axis);
  if (!geometry.own) return <span className={classes.none}>geen vergelijking</span>;
  const zero = `${geometry.zero}%`;
  const place = `${geometry.own.x}%`;
  return (
    <svg
      className={classes.drawing}
      role="img"
      aria-roledescription="grafiek"
      aria-label={`${name}: ${conclusion}`}
      width="100%"
      height={32}
    >
      <line className={classes.axis} x1="7%" x2="93%" y1={16} y2={16} />
      {geometry.beyond.includes('low') && <Arrow x="0%" d="M0 16L9 11V21Z" />}
      {geometry.beyond.includes('high') && <Arrow x="100%" d="M0 16L-9 11V21Z" />}
      <line className={classes.zero} x1={zero} x2={zero} y1={4} y2={28} />
      <line className={classes.distance} x1={zero} x2={place} y1={16} y2={16} />
      {geometry.others.map((other) => (
        <circle key={other.key} className={classes.other} cx={`${other.x}%`} cy={16} r={4.5} />
      ))}
      <svg x={place} y={16} overflow="visible">
        <rect className={classes.own} x={-6} y={-6} width={12} height={12} />
      </svg>
    </svg>
  );
}

/** Some area lies further than the axis. */
function Arrow({ x, d }: { readonly x: string; readonly d: string }) {
  return (
    <svg x={x} overflow="visible">
      <path className={classes.arrow} d={d} />
    </svg>
  );
}
