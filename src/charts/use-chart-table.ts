import { type RefObject, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** The table under a chart: whether it is there, and the way to it from elsewhere on the page. */
export interface ChartTableState {
  readonly isOpen: boolean;
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly toggle: () => void;
  /** Opens the table and goes there. */
  readonly show: () => void;
}

export function useChartTable(): ChartTableState {
  const [isOpen, setOpen] = useState(false);
  const ref = useRef<HTMLDivElement>(null);
  return {
    isOpen,
    ref,
    toggle: () => setOpen((open) => !open),
    show: () => {
      // The table must be there before one can stand at it.
      flushSync(() => setOpen(true));
      ref.current?.focus();
    },
  };
}
