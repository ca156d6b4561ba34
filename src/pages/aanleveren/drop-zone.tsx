import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { toClassName } from '../../ui/to-class-name.ts';
import { DeliveryIcon } from './delivery-icon.tsx';
import classes from './drop-zone.module.css';

interface DropZoneProps {
  readonly label: string;
  readonly onFile: (file: File) => void;
  /** The file that there is, or what may be delivered. */
  readonly children: ReactNode;
  readonly kind?: 'primary' | 'secondary';
}

/** A place to drop a file on, with a button for who does not drag. */
export function DropZone({ label, onFile, children, kind = 'secondary' }: DropZoneProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  function drop(event: DragEvent) {
    event.preventDefault();
    setIsOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  }
  return (
    <div
      className={toClassName(classes.zone, isOver && classes.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <span className={classes.sign}>
        <DeliveryIcon name="file" size={28} />
      </span>
      <div className={classes.about}>{children}</div>
      <div className={classes.actions}>
        <Button kind={kind} compact={kind === 'secondary'} onClick={() => input.current?.click()}>
          {label}
        </Button>
        <span className={classes.hint}>
          <DeliveryIcon name="upload" />
          of sleep een bestand hierheen
        </span>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.txt,.tsv,.xlsx,.json"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </div>
  );
}
