import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { AttemptNotice } from '../aanleveren/attempt-notice.tsx';
import type { PublishState } from './publish-state.ts';

interface OutcomeNoticeProps {
  readonly state: PublishState;
  readonly signInHref: string;
  readonly onRenew: () => void;
}

/** What the server said of a change: that someone else changed the same, or what any attempt may meet. */
export function OutcomeNotice({ state, signInHref, onRenew }: OutcomeNoticeProps) {
  if (state.kind !== 'collision') {
    return <AttemptNotice attempt={state} unchanged="Dit stond al zo op het dashboard." signInHref={signInHref} />;
  }
  return (
    <Notice title="Iemand anders heeft dit intussen veranderd. Er is nog niets gepubliceerd.">
      <p>Wat u hebt ingevuld, blijft staan. Kijk eerst wat er nu staat, en publiceer dan opnieuw.</p>
      <Button compact onClick={onRenew}>
        Kijk na met het nieuwste
      </Button>
    </Notice>
  );
}
