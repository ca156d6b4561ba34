import type { ReactNode } from 'react';
import type { GoneItem } from '../../api/gone-items.ts';
import classes from './kind-page.module.css';

interface GoneItemLineProps {
  readonly item: GoneItem;
  readonly children: ReactNode;
}

/** One thing that earlier publications show, with what can be done about it. */
export function GoneItemLine({ item: { title, last }, children }: GoneItemLineProps) {
  return (
    <li className={classes.item}>
      <strong>{title}</strong>
      <a className={classes.about} href={`/?publicatie=${last}`}>
        {`het laatst te zien in publicatie ${last}`}
      </a>
      <span className={classes.buttons}>{children}</span>
    </li>
  );
}
