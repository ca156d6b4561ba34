import { Button } from '../ui/button.tsx';
import type { LineSeries } from './line-series.ts';
import { SeriesMark } from './series-mark.tsx';
import classes from './series-switches.module.css';

interface SeriesSwitchesProps {
  /** What can be switched: "Districten in de grafiek". */
  readonly label: string;
  readonly series: readonly LineSeries[];
  readonly shown: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
}

/** A button for each line, with its form and name: pressed is drawn. */
export function SeriesSwitches({ label, series, shown, onToggle }: SeriesSwitchesProps) {
  return (
    <div role="group" aria-label={label} className={classes.switches}>
      {series.map(({ id, name, look }) => (
        <Button key={id} compact className={classes.switch} aria-pressed={shown.has(id)} onClick={() => onToggle(id)}>
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <SeriesMark look={look} x={8} y={8} hollow={!shown.has(id)} />
          </svg>
          {name}
        </Button>
      ))}
    </div>
  );
}
