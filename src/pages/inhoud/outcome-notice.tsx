import { type ReactNode, useEffect, useRef } from 'react';
import { Button, ButtonLink } from '../../ui/button.tsx';
import classes from './publish-panel.module.css';
import type { PublishState } from './publish-state.ts';

interface OutcomeNoticeProps {
  readonly state: PublishState;
  readonly signInHref: string;
  readonly onRenew: () => void;
}

/** What the server said, where it is not "published"; what was filled in stays. */
export function OutcomeNotice({ state, signInHref, onRenew }: OutcomeNoticeProps) {
  switch (state.kind) {
    case 'idle':
    case 'sending':
    case 'published':
      return null;
    case 'unchanged':
      return <Notice title="Er is niets veranderd">Dit stond al zo op het dashboard.</Notice>;
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
        <Notice title="Iemand anders heeft dit intussen veranderd. Er is nog niets gepubliceerd.">
          <p>Wat u hebt ingevuld, blijft staan. Kijk eerst wat er nu staat, en publiceer dan opnieuw.</p>
          <Button compact onClick={onRenew}>
            Kijk na met het nieuwste
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
      <p>
        <strong>{title}</strong>
      </p>
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  );
}
