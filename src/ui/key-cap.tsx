import type { ReactNode } from 'react';
import classes from './key-cap.module.css';

/** A key of the keyboard: 1, A, Esc. */
export function KeyCap({ children }: { readonly children: ReactNode }) {
  return <kbd className={classes.key}>{children}</kbd>;
}
