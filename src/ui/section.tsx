import { type ReactNode, useId } from 'react';
import classes from './section.module.css';

interface SectionProps {
  readonly title: string;
  /** One line beside the title: "5 signalen uit 26 indicatoren". */
  readonly lead?: ReactNode;
  /** At the end of the title line: an ExampleMark, a link. */
  readonly mark?: ReactNode;
  /** Before the title: a FormMark. */
  readonly before?: ReactNode;
  readonly id?: string;
  readonly children: ReactNode;
}

/** A part of a page: a rule of 3 px ink, a serif title, its content. */
export function Section({ title, lead, mark, before, id, children }: SectionProps) {
  const heading = useId();
  return (
    <section id={id} className={classes.section} aria-labelledby={heading}>
      <div className={classes.head}>
        {before}
        <h2 id={heading} className={classes.title}>
          {title}
        </h2>
        {lead !== undefined && <p className={classes.lead}>{lead}</p>}
        {mark !== undefined && <div className={classes.mark}>{mark}</div>}
      </div>
      {children}
    </section>
  );
}
