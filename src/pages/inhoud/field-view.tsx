import { Icon } from '../../ui/icon.tsx';
import { groupOptions, type SelectOption } from '../../ui/select-menu.tsx';
import { ChoicesField } from './choices-field.tsx';
import { ClaimsField } from './claims-field.tsx';
import { describedBy, FieldFrame, FieldGroupFrame, toFieldId } from './field-frame.tsx';
import { FileField } from './file-field.tsx';
import type { FormField } from './form-field.ts';
import classes from './form-field.module.css';
import { toClassName } from '../../ui/to-class-name.ts';
import box from '../../ui/input.module.css';
import { type FormValues, listOf, textOf } from './form-values.ts';
import { MarkdownField } from './markdown-field.tsx';

const MOST_LINE = 300;
const MOST_LINES = 3000;

export interface FieldViewProps {
  readonly field: FormField;
  readonly values: FormValues;
  /** null = nothing wrong, or not yet time to say so. */
  readonly fault: string | null;
  readonly onChange: (name: string, value: string | readonly string[]) => void;
  readonly onLeave: (name: string) => void;
  readonly onFile: (file: File) => void;
}

/** One question, by how it is answered. */
export function FieldView(props: FieldViewProps) {
  const { field, values, fault, onChange, onLeave } = props;
  const { name } = field;
  const shared = {
    id: toFieldId(name),
    'aria-describedby': describedBy(field, fault),
    'aria-invalid': fault === null ? undefined : true,
    'aria-required': field.optional ? undefined : true,
    onBlur: () => onLeave(name),
  };
  const value = textOf(values, name);
  const change = (text: string) => onChange(name, text);
  switch (field.type) {
    case 'line':
    case 'number':
    case 'date':
      return (
        <FieldFrame field={field} fault={fault}>
          <input
            {...shared}
            className={box.input}
            type={field.type === 'date' ? 'date' : 'text'}
            inputMode={field.type === 'number' ? 'decimal' : undefined}
            autoComplete="off"
            maxLength={MOST_LINE}
            value={value}
            onChange={(event) => change(event.target.value)}
          />
        </FieldFrame>
      );
    case 'lines':
      return (
        <FieldFrame field={field} fault={fault}>
          <textarea
            {...shared}
            className={toClassName(box.input, classes.text)}
            rows={field.rows}
            maxLength={MOST_LINES}
            value={value}
            onChange={(event) => change(event.target.value)}
          />
        </FieldFrame>
      );
    case 'markdown':
      return <MarkdownField field={field} fault={fault} value={value} shared={shared} onChange={change} />;
    case 'choice':
      return (
        <FieldFrame field={field} fault={fault}>
          <div className={classes.select}>
            <select {...shared} className={box.input} value={value} onChange={(event) => change(event.target.value)}>
              <Options options={field.options} />
            </select>
            <Icon name="chevron-down" size={16} />
          </div>
        </FieldFrame>
      );
    case 'radio':
      return (
        <FieldGroupFrame field={field} fault={fault}>
          <div className={classes.options}>
            {field.options.map((option, place) => (
              <label key={option.value} className={classes.option}>
                <input
                  type="radio"
                  name={name}
                  {...(place === 0 ? { id: shared.id } : {})}
                  checked={value === option.value}
                  onChange={() => change(option.value)}
                  onBlur={shared.onBlur}
                />
                {option.label}
              </label>
            ))}
          </div>
        </FieldGroupFrame>
      );
    case 'choices':
      return (
        <ChoicesField
          field={field}
          fault={fault}
          chosen={listOf(values, name)}
          onChange={(chosen) => onChange(name, chosen)}
        />
      );
    case 'claims':
      return (
        <ClaimsField
          field={field}
          fault={fault}
          claims={listOf(values, name)}
          onChange={(claims) => onChange(name, claims)}
        />
      );
    case 'file':
      return <FileField field={field} fault={fault} chosen={value} shared={shared} onFile={props.onFile} />;
    case 'fixed':
      return (
        <div className={classes.field}>
          <p className={classes.label}>{field.label}</p>
          <p className={classes.fixed}>{field.text}</p>
        </div>
      );
  }
}

function Options({ options }: { readonly options: readonly SelectOption[] }) {
  return groupOptions(options).map(({ group, members }) => {
    const own = members.map(({ value, label }) => (
      <option key={value} value={value}>
        {label}
      </option>
    ));
    if (group === undefined) return own;
    return (
      <optgroup key={group} label={group}>
        {own}
      </optgroup>
    );
  });
}
