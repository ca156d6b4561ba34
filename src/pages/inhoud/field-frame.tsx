import type { ReactNode } from 'react';
import { Icon } from '../../ui/icon.tsx';
import type { FormField } from './form-field.ts';
import classes from './form-field.module.css';

/** By what a link in the list of faults finds a field. */
export function toFieldId(name: string): string {
  return `veld-${name}`;
}

/** The ids of what a control is described by: its hint, and what is wrong. */
export function describedBy(
  { name, hint }: Pick<FormField, 'name' | 'hint'>,
  fault: string | null,
): string | undefined {
  const id = toFieldId(name);
  const ids = [...(hint === undefined ? [] : [`${id}-hint`]), ...(fault === null ? [] : [`${id}-fout`])];
  return ids.length === 0 ? undefined : ids.join(' ');
}

interface FrameProps {
  readonly field: Pick<FormField, 'name' | 'label' | 'hint' | 'optional'>;
  readonly fault: string | null;
  readonly children: ReactNode;
}

/** A field with one control: label and hint above it, what is wrong below the hint and before the control. */
export function FieldFrame({ field, fault, children }: FrameProps) {
  return (
    <div className={classes.field}>
      <label htmlFor={toFieldId(field.name)} className={classes.label}>
        {field.label}
        {field.optional && <Optional />}
      </label>
      <FieldHelp field={field} fault={fault} />
      {children}
    </div>
  );
}

/** A field with several controls. */
export function FieldGroupFrame({ field, fault, children }: FrameProps) {
  return (
    <fieldset className={classes.field} aria-describedby={describedBy(field, fault)}>
      <legend className={classes.label}>
        {field.label}
        {field.optional && <Optional />}
      </legend>
      <FieldHelp field={field} fault={fault} />
      {children}
    </fieldset>
  );
}

function Optional() {
  return <span className={classes.optional}>niet verplicht</span>;
}

function FieldHelp({ field: { name, hint }, fault }: Omit<FrameProps, 'children'>) {
  const id = toFieldId(name);
  return (
    <>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={classes.hint}>
          {hint}
        </p>
      )}
      {fault !== null && (
        <p id={`${id}-fout`} className={classes.fault}>
          <Icon name="warning" />
          {fault}
        </p>
      )}
    </>
  );
}
