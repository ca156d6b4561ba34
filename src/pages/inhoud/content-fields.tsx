import { Part } from '../aanleveren/part.tsx';
import classes from './content-page.module.css';
import { FieldView, type FieldViewProps } from './field-view.tsx';
import type { FieldFault, FieldGroup } from './form-field.ts';
import { toSlug } from './to-slug.ts';

interface ContentFieldsProps extends Omit<FieldViewProps, 'field' | 'fault'> {
  readonly groups: readonly FieldGroup[];
  /** Those that it is time to say. */
  readonly faults: readonly FieldFault[];
}

/** "Wat de brief zegt" -> "deel-wat-de-brief-zegt" */
function toPartId(title: string): string {
  return `deel-${toSlug(title, [])}`;
}

/** The questions of a form, under their titles. */
export function ContentFields({ groups, faults, ...shared }: ContentFieldsProps) {
  return groups.map(({ title, lead, fields }) => (
    <Part key={title} id={toPartId(title)} title={title} {...(lead === undefined ? {} : { lead })}>
      <div className={classes.fields}>
        {fields.map((field) => (
          <FieldView
            key={field.name}
            {...shared}
            field={field}
            fault={faults.find((fault) => fault.field === field.name)?.text ?? null}
          />
        ))}
      </div>
    </Part>
  ));
}
