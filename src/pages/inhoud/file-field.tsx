import { type ComponentProps, useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { FieldGroupFrame } from './field-frame.tsx';
import type { FormField } from './form-field.ts';
import classes from './form-field.module.css';

interface FileFieldProps {
  readonly field: FormField;
  readonly fault: string | null;
  /** What was chosen, in words; '' for nothing yet. */
  readonly chosen: string;
  readonly shared: Pick<ComponentProps<'button'>, 'id' | 'aria-describedby'>;
  readonly onFile: (file: File) => void;
}

/** A picture from the computer; its type and size are said before anything is sent. */
export function FileField({ field, fault, chosen, shared, onFile }: FileFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <FieldGroupFrame field={field} fault={fault}>
      <input
        ref={input}
        type="file"
        hidden
        accept="image/jpeg,image/png,image/webp"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file !== undefined) onFile(file);
          // The same file chosen once more is a change too.
          event.target.value = '';
        }}
      />
      <div className={classes.toolbar}>
        <Button id={shared.id} aria-describedby={shared['aria-describedby']} onClick={() => input.current?.click()}>
          {chosen === '' ? 'Kies een bestand' : 'Kies een ander bestand'}
        </Button>
      </div>
      <p className={chosen === '' ? undefined : classes.fixed} role="status">
        {chosen}
      </p>
    </FieldGroupFrame>
  );
}
