import { useEffect, useRef } from 'react';
import type { ContentChange } from '../../package/content-change/content-order.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { type ContentKind, KIND_WORDS } from './content-kinds.ts';
import classes from './content-page.module.css';
import { toReaderPath } from './to-reader-path.ts';

interface PublishedViewProps {
  readonly kind: ContentKind;
  readonly change: ContentChange | null;
  readonly summary: string;
}

/** It is on the dashboard now: where to look, and how to take it back. */
export function PublishedView({ kind, change, summary }: PublishedViewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const to = change === null ? null : toReaderPath(change);
  return (
    <div className="page">
      <div className={classes.head}>
        <h1 ref={heading} tabIndex={-1}>
          Gepubliceerd
        </h1>
        <p className={classes.lead}>{`${summary.replace(/\.$/, '')}.`}</p>
        <div className={classes.links}>
          {to !== null && <ButtonLink href={to}>Bekijk het op het dashboard</ButtonLink>}
          {change?.kind !== 'withdrawn' && (
            <ButtonLink kind="quiet" href="/publicaties">
              Ongedaan maken
            </ButtonLink>
          )}
          <ButtonLink kind="quiet" href={`/inhoud/${KIND_WORDS[kind].slug}`}>
            {`Naar ${KIND_WORDS[kind].title}`}
          </ButtonLink>
        </div>
      </div>
    </div>
  );
}
