import { useEffect, useRef, useState } from 'react';
import classes from './cell-grid.module.css';
import type { GridCell } from './compute-grid.ts';

interface CellFieldProps {
  readonly cell: GridCell;
  /** null = leave the cell as it was. */
  readonly onEnd: (value: string | null) => void;
}

/** Writes in one cell: Enter keeps what was typed, so does walking on; Escape does not. */
export function CellField({ cell, onEnd }: CellFieldProps) {
  const [value, setValue] = useState(cell.text);
  const field = useRef<HTMLInputElement>(null);
  const isOver = useRef(false);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  function end(result: string | null) {
    if (isOver.current) return;
    isOver.current = true;
    onEnd(result);
  }
  return (
    <input
      ref={field}
      className={classes.field}
      aria-label={`Cel ${cell.name}`}
      value={value}
      size={Math.max(4, Math.min(24, value.length + 1))}
      onChange={(event) => setValue(event.target.value)}
      onBlur={() => end(value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') end(value);
        if (event.key === 'Escape') end(null);
        if (event.key === 'Enter' || event.key === 'Escape') event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}
