import type { ReactNode } from 'react';
import type { Form } from '../domain/content.ts';
import classes from './empty-form.module.css';
import { FormMark } from './form-mark.tsx';

interface EmptyFormProps {
  readonly form?: Form;
  /** What is missing: "Nog geen beeld bij dit cijfer". */
  readonly title: string;
  /** What would help. */
  readonly text?: ReactNode;
  /** One button, once it does something. */
  readonly action?: ReactNode;
  /** 0 = no heading, only bold words. */
  readonly level?: 0 | 3 | 4;
}

const TITLES = { 0: 'p', 3: 'h3', 4: 'h4' } as const;

/** What is not there looks like nothing else: a dashed edge, what is missing, what helps. */
export function EmptyForm({ form, title, text, action, level = 0 }: EmptyFormProps) {
  const Title = TITLES[level];
  return (
    <div className={classes.empty}>
      {form !== undefined && <FormMark form={form} state="missing" />}
      <Title className={classes.title}>{title}</Title>
      {text !== undefined && <p className={classes.text}>{text}</p>}
      {action}
    </div>
  );
}
