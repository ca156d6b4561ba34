import { type ReactNode, useId } from 'react';
import classes from './part.module.css';

interface PartProps {
  readonly id: string;
  readonly title: string;
  /** One line beside the title. */
  readonly lead?: string;
  readonly children: ReactNode;
}

/** A part of the delivery under its own title, without the heavy rule of a section. */
export function Part({ id, title, lead, children }: PartProps) {
  const heading = useId();
  return (
    <section id={id} className={classes.part} aria-labelledby={heading}>
      <div className={classes.head}>
        <h2 id={heading} className={classes.title}>
          {title}
        </h2>
        {lead !== undefined && <p className={classes.lead}>{lead}</p>}
      </div>
      {children}
    </section>
  );
}
