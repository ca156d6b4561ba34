import { groupOptions, type SelectOption } from '../../ui/select-menu.tsx';
import { FieldGroupFrame, toFieldId } from './field-frame.tsx';
import type { FormField } from './form-field.ts';
import classes from './form-field.module.css';

interface ChoicesFieldProps {
  readonly field: Extract<FormField, { type: 'choices' }>;
  readonly fault: string | null;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** What is chosen, and the first group, in sight; the other groups open. */
export function ChoicesField({ field, fault, chosen, onChange }: ChoicesFieldProps) {
  const [first, ...others] = groupOptions(field.options);
  const elsewhere = others.flatMap(({ members }) => members.filter(({ value }) => chosen.includes(value)));
  const toggle = (value: string) => {
    onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  };
  const boxes = (options: readonly SelectOption[], firstId?: string) => (
    <div className={classes.options} data-many={options.length > 3 || undefined}>
      {options.map(({ value, label }, place) => (
        <label key={value} className={classes.option}>
          <input
            type="checkbox"
            {...(place === 0 && firstId !== undefined ? { id: firstId } : {})}
            checked={chosen.includes(value)}
            onChange={() => toggle(value)}
          />
          {label}
        </label>
      ))}
    </div>
  );
  return (
    <FieldGroupFrame field={field} fault={fault}>
      {boxes([...(first?.members ?? []), ...elsewhere], toFieldId(field.name))}
      {others.length > 0 && (
        <details className={classes.more}>
          <summary>Van andere programma’s en projecten</summary>
          {others.map(({ group, members }) => (
            <div key={group}>
              <p className={classes.groupName}>{group}</p>
              {boxes(members.filter(({ value }) => !chosen.includes(value)))}
            </div>
          ))}
        </details>
      )}
    </FieldGroupFrame>
  );
}
