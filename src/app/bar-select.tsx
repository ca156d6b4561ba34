import { type ReactNode, useId } from 'react';
import { Icon } from '../ui/icon.tsx';
import { groupOptions, type SelectOption } from '../ui/select-menu.tsx';
import classes from './bar-select.module.css';

interface BarSelectProps {
  readonly label: string;
  /** What stands in the bar for the choice made: shorter or richer than the option itself. */
  readonly shown: ReactNode;
  readonly before?: ReactNode;
  readonly isCurrent?: boolean;
  readonly options: readonly SelectOption[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The choice list of the browser, laid over our own drawing of the choice. */
export function BarSelect({ label, shown, before, isCurrent, options, value, onChange }: BarSelectProps) {
  const id = useId();
  return (
    <div className={classes.field} data-current={isCurrent || undefined}>
      <span className={classes.shown} aria-hidden="true">
        {before}
        {shown}
        <Icon name="chevron-down" size={16} />
      </span>
      <label className={classes.label} htmlFor={id}>
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => event.target.value && onChange(event.target.value)}>
        {groupOptions(options).map(({ group, members }) =>
          group === undefined ? (
            members.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))
          ) : (
            <optgroup key={group} label={group}>
              {members.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </optgroup>
          ),
        )}
      </select>
    </div>
  );
}
