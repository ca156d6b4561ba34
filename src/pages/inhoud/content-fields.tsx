import { toClassName } from '../../ui/to-class-name.ts';
import { Part } from '../aanleveren/part.tsx';
import classes from './content-page.module.css';
import { FieldView, type FieldViewProps } from './field-view.tsx';
import type { FieldFault, FieldGroup, FormField } from './form-field.ts';
import { toSlug } from './to-slug.ts';

interface ContentFieldsProps extends Omit<FieldViewProps, 'field' | 'fault'> {
  readonly groups: readonly FieldGroup[];
  /** Those that it is time to say. */
  readonly faults: readonly FieldFault[];
}

const SHORT: readonly FormField['type'][] = ['date', 'number', 'choice'];

/** Two of these stand beside each other where there is room. */
function isShort({ type }: FormField): boolean {
  return SHORT.includes(type);
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
          <div key={field.name} className={toClassName(isShort(field) && classes.half)}>
            <FieldView
              {...shared}
              field={field}
              fault={faults.find((fault) => fault.field === field.name)?.text ?? null}
            />
          </div>
        ))}
      </div>
    </Part>
  ));
}
