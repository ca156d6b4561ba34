import { formatPeriod, formatPeriodShort } from '../domain/format-nl.ts';
import type { Quarter } from '../domain/period.ts';
import type { QuarterChoice } from '../package/compute-quarters.ts';
import { useLocationState } from '../stores/location-state.ts';
import { Icon } from '../ui/icon.tsx';
import classes from './area-bar.module.css';
import { BarSelect } from './bar-select.tsx';

interface PeriodSelectProps {
  readonly quarters: readonly QuarterChoice[];
  readonly period: Quarter;
}

export function PeriodSelect({ quarters, period }: PeriodSelectProps) {
  const { setPeriod } = useLocationState();
  const current = quarters.find((choice) => choice.period === period);
  const options = quarters
    .map((choice) => ({
      value: choice.period,
      label: choice.provisional ? `${formatPeriod(choice.period)}, voorlopig` : formatPeriod(choice.period),
    }))
    .reverse();
  return (
    <div className={classes.period}>
      <BarSelect
        label="Periode"
        before={<Icon name="calendar" />}
        shown={
          <>
            <span className={classes.periodLong}>{formatPeriod(period)}</span>
            <span className={classes.periodShort}>{formatPeriodShort(period)}</span>
            {current?.provisional && <span className={classes.provisional}>voorlopig</span>}
          </>
        }
        options={options}
        value={period}
        onChange={(value) => {
          const choice = quarters.find((one) => one.period === value);
          if (choice) setPeriod(choice.period);
        }}
      />
    </div>
  );
}
