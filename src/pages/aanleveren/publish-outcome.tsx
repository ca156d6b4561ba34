import { type ReactNode, useEffect, useRef } from 'react';
import { Button, ButtonLink } from '../../ui/button.tsx';
import type { CoreView } from '../../package/views/core-view.ts';
import classes from './publish-outcome.module.css';
import { writeCollision, writeCollisionLead } from './write-collision.ts';
import type { PublishState } from './publish-state.ts';

interface PublishOutcomeProps {
  readonly core: Pick<CoreView, 'areas' | 'indicators'>;
  readonly state: PublishState;
  readonly signInHref: string;
  readonly onRenew: () => void;
}

/** What the server said, where it is not "published"; what was typed stays. */
export function PublishOutcome({ core, state, signInHref, onRenew }: PublishOutcomeProps) {
  switch (state.kind) {
    case 'idle':
    case 'sending':
    case 'published':
      return null;
    case 'unchanged':
      return <Notice title="Er is niets veranderd">Deze cijfers stonden al op het dashboard.</Notice>;
    case 'faults':
      return (
        <Notice title="De server vond nog fouten. Er is niets gepubliceerd.">
          <ul>
            {state.texts.slice(0, 10).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Notice>
      );
    case 'signed-out':
      return (
        <Notice title="U bent niet meer ingelogd. Er is niets gepubliceerd.">
          <p>{state.text} Uw concept blijft bewaard.</p>
          <ButtonLink compact href={signInHref}>
            Inloggen
          </ButtonLink>
        </Notice>
      );
    case 'denied':
      return <Notice title="Publiceren is niet gelukt">{state.text}</Notice>;
    case 'collision':
      return (
        <Notice title="Iemand anders heeft intussen gepubliceerd. Uw cijfers zijn nog niet gepubliceerd.">
          <p>{writeCollisionLead(state.rows.length)}</p>
          <ul>
            {state.rows.slice(0, 10).map((row) => (
              <li key={`${row.indicator}|${row.area}|${row.period}`}>{writeCollision(row, core)}</li>
            ))}
          </ul>
          <Button compact onClick={onRenew}>
            Kijk na met de nieuwste cijfers
          </Button>
        </Notice>
      );
  }
}

function Notice({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <div ref={notice} className={classes.notice} role="alert" tabIndex={-1}>
      <p className={classes.title}>{title}</p>
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  );
}
