import type { CoreView } from '../../package/views/core-view.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { AttemptNotice } from './attempt-notice.tsx';
import type { PublishState } from './publish-state.ts';
import { writeCollision, writeCollisionLead } from './write-collision.ts';

interface PublishOutcomeProps {
  readonly core: Pick<CoreView, 'areas' | 'indicators'>;
  readonly state: PublishState;
  readonly signInHref: string;
  readonly onRenew: () => void;
}

/** What the server said of a delivery: who else published which figures, or what any attempt may meet. */
export function PublishOutcome({ core, state, signInHref, onRenew }: PublishOutcomeProps) {
  if (state.kind !== 'collision') {
    return (
      <AttemptNotice attempt={state} unchanged="Deze cijfers stonden al op het dashboard." signInHref={signInHref} />
    );
  }
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
