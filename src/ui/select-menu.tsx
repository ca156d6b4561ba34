import { useId } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import classes from './select-menu.module.css';
import { toClassName } from './to-class-name.ts';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  /** Options with the same group stand together under its name. */
  readonly group?: string;
}

interface SelectMenuProps {
  readonly label: string;
  readonly options: readonly SelectOption[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly labelHidden?: boolean;
  readonly compact?: boolean;
  readonly icon?: IconName;
  readonly disabled?: boolean;
}

/** The choice list of the browser itself, in our look: works by touch, by keyboard and by voice without help. */
export function SelectMenu(props: SelectMenuProps) {
  const { label, options, value, onChange, labelHidden = false, compact = false, icon, disabled } = props;
  const id = useId();
  return (
    <div className={toClassName(classes.menu, compact && classes.compact, icon && classes.withIcon)}>
      <label htmlFor={id} className={labelHidden ? classes.hidden : classes.label}>
        {label}
      </label>
      <div className={classes.field}>
        {icon && (
          <span className={classes.icon}>
            <Icon name={icon} />
          </span>
        )}
        <select
          id={id}
          className={classes.select}
          value={value}
          disabled={disabled}
          onChange={(event) => onChange(event.target.value)}
        >
          {groupOptions(options).map(({ group, members }) =>
            group === undefined ? (
              members.map((option) => <Option key={option.value} option={option} />)
            ) : (
              <optgroup key={group} label={group}>
                {members.map((option) => (
                  <Option key={option.value} option={option} />
                ))}
              </optgroup>
            ),
          )}
        </select>
        <span className={classes.chevron}>
          <Icon name="chevron-down" size={16} />
        </span>
      </div>
    </div>
  );
}

function Option({ option }: { readonly option: SelectOption }) {
  return <option value={option.value}>{option.label}</option>;
}

/** [a, b(x), c(x), d] -> [a], x: [b, c], [d]: options keep their order. */
export function groupOptions(options: readonly SelectOption[]) {
  const groups: { group: string | undefined; members: SelectOption[] }[] = [];
  for (const option of options) {
    const last = groups.at(-1);
    if (last !== undefined && last.group === option.group) last.members.push(option);
    else groups.push({ group: option.group, members: [option] });
  }
  return groups;
}
