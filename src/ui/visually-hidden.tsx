import type { ReactNode } from 'react';
import classes from './visually-hidden.module.css';

/** Words that only a screen reader says. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className={classes.hidden}>{children}</span>;
}
