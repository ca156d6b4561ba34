import type { ReactNode } from 'react';
import classes from './text-page.module.css';

interface TextPageProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** A page to read: one sentence as its title, a lead, then sections. */
export function TextPage({ title, lead, children }: TextPageProps) {
  return (
    <div className="page">
      <header className={classes.head}>
        <h1 className={classes.title}>{title}</h1>
        <p className={classes.lead}>{lead}</p>
      </header>
      <div className={classes.body}>{children}</div>
    </div>
  );
}
