import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import classes from './admin-content.module.css';

interface ShownOnceProps {
  /** What it is: "Link van de uitnodiging". */
  readonly label: string;
  readonly value: string;
  /** What to do with it. */
  readonly text: string;
  readonly onClose: () => void;
}

/** A secret that is shown this once: the server keeps no copy of it. */
export function ShownOnce({ label, value, text, onClose }: ShownOnceProps) {
  const [isCopied, setIsCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(value);
    setIsCopied(true);
  };
  return (
    <div className={classes.shown} role="status">
      <p>{text}</p>
      <TextField
        label={label}
        name="eenmalig"
        value={value}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className={classes.actions}>
        <Button onClick={() => void copy()}>{isCopied ? 'Gekopieerd' : 'Kopiëren'}</Button>
        <Button kind="quiet" onClick={onClose}>
          Klaar
        </Button>
      </div>
    </div>
  );
}
