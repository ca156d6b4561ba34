import { useEffect, useRef } from 'react';
import { ButtonLink } from '../../ui/button.tsx';
import type { Subject } from './intake-report.ts';
import classes from './delivery-head.module.css';

interface PublishedViewProps {
  readonly title: string;
  readonly summary: string;
  readonly subject: Subject;
}

/** It is on the dashboard now: where to look, and how to take it back. */
export function PublishedView({ title, summary, subject }: PublishedViewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="page">
      <div className={classes.head}>
        <h1 ref={heading} tabIndex={-1}>
          Gepubliceerd
        </h1>
        <p className={classes.lead}>{`${title}. ${summary}`}</p>
        <div className={classes.links}>
          {subject.indicators.slice(0, 3).map(({ id, name }) => (
            <ButtonLink key={id} href={`/indicator/${id}`}>
              {`Bekijk ${name}`}
            </ButtonLink>
          ))}
          <ButtonLink kind="quiet" href="/publicaties">
            Ongedaan maken
          </ButtonLink>
          <ButtonLink kind="quiet" href="/aanleveren">
            Nog een bestand aanleveren
          </ButtonLink>
        </div>
      </div>
    </div>
  );
}
