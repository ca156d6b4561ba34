import type { Ref } from 'react';
import { toClassName } from '../../ui/to-class-name.ts';
import classes from './delivery-head.module.css';
import page from './page-head.module.css';

interface DeliveryHeadProps {
  readonly title: string;
  readonly lead: string;
  /** Takes the focus when the file has been read, so that a screen reader says what was found. */
  readonly summary: Ref<HTMLParagraphElement>;
}

/** What the file is about, and what is still to do. */
export function DeliveryHead({ title, lead, summary }: DeliveryHeadProps) {
  return (
    <div className={page.head}>
      <h1>{title}</h1>
      <p ref={summary} tabIndex={-1} className={toClassName(page.lead, classes.lead)}>
        {lead}
      </p>
    </div>
  );
}
