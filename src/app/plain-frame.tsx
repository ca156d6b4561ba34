import type { ReactNode } from 'react';
import { Brand } from './brand.tsx';
import classes from './header.module.css';

/** The frame before there are areas and periods to choose from. */
export function PlainFrame({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <div className="form-stripe" />
      <header className={classes.header}>
        <div className={`page ${classes.row}`}>
          <Brand />
        </div>
      </header>
      <main id="inhoud">{children}</main>
    </>
  );
}
