import { useState } from 'react';
import type { PublishAttempt } from './publish-attempt.ts';

const UNKNOWN =
  'Er kwam geen antwoord. Misschien is het wel gelukt. Publiceer gerust nog eens: er komt nooit een tweede publicatie van.';

interface Attempt<Collision> {
  readonly state: PublishAttempt | Collision;
  /** Answers whether it is published now. */
  readonly send: (work: () => Promise<PublishAttempt | Collision>) => Promise<boolean>;
  readonly reset: () => void;
}

/** Publishes once, however often one presses. */
export function useAttempt<Collision extends { readonly kind: 'collision' }>(): Attempt<Collision> {
  const [state, setState] = useState<PublishAttempt | Collision>({ kind: 'idle' });
  return {
    state,
    async send(work) {
      if (state.kind === 'sending') return false;
      setState({ kind: 'sending' });
      const next = await work().catch((): PublishAttempt => ({ kind: 'denied', text: UNKNOWN }));
      setState(next);
      return next.kind === 'published';
    },
    reset: () => setState({ kind: 'idle' }),
  };
}
