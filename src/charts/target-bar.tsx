import type { Indicator } from '../domain/indicator.ts';
import { writeTargetValue } from '../domain/sentences/target-words.ts';
import { computeTargetBar } from './bar-geometry.ts';
import classes from './bars.module.css';
import chart from './chart.module.css';
import { toClassName } from '../ui/to-class-name.ts';

interface TargetBarProps {
  readonly value: number;
  readonly target: number | null;
  /** End of the axis; a round number above value and target when absent. */
  readonly max?: number;
  readonly indicator: Indicator;
  readonly name: string;
  readonly conclusion: string;
}

/** One value from 0, with its target as a line across. Drawn in percents, so text keeps its size. */
export function TargetBar({ value, target, max, indicator, name, conclusion }: TargetBarProps) {
  const geometry = computeTargetBar(value, target, max);
  const mark = `${geometry.target ?? 0}%`;
  return (
    <svg
      className={classes.drawing}
      role="img"
      aria-roledescription="grafiek"
      aria-label={`${name}: ${conclusion}`}
      width="100%"
      height={48}
    >
      <rect className={classes.rest} x={0} y={7} width="100%" height={16} />
      <rect className={classes.bar} x={0} y={7} width={`${geometry.value}%`} height={16} />
      {geometry.target !== null && <line className={classes.tick} x1={mark} x2={mark} y1={0} y2={30} />}
      {geometry.anchor !== 'start' && (
        <text className={chart.text} x={0} y={40}>
          0
        </text>
      )}
      {target !== null && (
        <text
          className={toClassName(chart.text, chart.strong, geometry.anchor !== 'start' && chart[geometry.anchor])}
          x={mark}
          y={40}
        >
          doel {writeTargetValue({ value: target }, indicator)}
        </text>
      )}
    </svg>
  );
}
