import { type ComponentPropsWithRef, type ReactNode, useId, useState } from 'react';
import { Button } from './button.tsx';
import box from './input.module.css';
import classes from './text-field.module.css';

interface TextFieldProps extends Omit<ComponentPropsWithRef<'input'>, 'id' | 'className'> {
  readonly label: string;
  readonly name: string;
  /** What helps to fill it in, before it goes wrong. */
  readonly hint?: ReactNode;
}

/** A field for one line, with its label above it. What is typed stays in the field itself: paste and password managers work. */
export function TextField({ label, hint, ...input }: TextFieldProps) {
  const id = useId();
  return (
    <div className={classes.field}>
      <label htmlFor={id} className={classes.label}>
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={classes.hint}>
          {hint}
        </p>
      )}
      <input
        {...input}
        id={id}
        className={box.input}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
      />
    </div>
  );
}

/** The same for a password, which can be looked at. */
export function PasswordField(props: Omit<TextFieldProps, 'type'>) {
  const [isShown, setIsShown] = useState(false);
  return (
    <div className={classes.password}>
      <TextField {...props} type={isShown ? 'text' : 'password'} spellCheck={false} autoCapitalize="none" />
      <Button kind="quiet" compact aria-pressed={isShown} onClick={() => setIsShown(!isShown)}>
        Toon wat ik typ
      </Button>
    </div>
  );
}
