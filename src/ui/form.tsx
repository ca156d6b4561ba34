import type { ReactNode, SyntheticEvent } from 'react';
import classes from './form.module.css';
import { FormFault } from './form-fault.tsx';

interface FormProps {
  /** What the form is called, for who hears the page. */
  readonly label: string;
  readonly fault: { readonly text: string; readonly attempt: number } | null;
  readonly onSend: (values: FormValues) => void;
  /** The buttons under the fields; one of them is of type "submit". */
  readonly actions: ReactNode;
  readonly children: ReactNode;
}

/** What was filled in, by the name of a field; '' for a name that the form has not. */
export interface FormValues {
  readonly text: (name: string) => string;
  readonly all: (name: string) => readonly string[];
}

/**
 * A form that is sent by our own code. Without that code it would send itself: by "post", so that a password never comes to
 * stand in the address.
 */
export function Form({ label, fault, onSend, actions, children }: FormProps) {
  const send = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const all = (name: string) => data.getAll(name).filter((value) => typeof value === 'string');
    onSend({ all, text: (name) => all(name)[0] ?? '' });
  };
  return (
    <form method="post" aria-label={label} className={classes.form} onSubmit={send}>
      {fault !== null && <FormFault key={fault.attempt} text={fault.text} />}
      {children}
      <div className={classes.actions}>{actions}</div>
    </form>
  );
}
